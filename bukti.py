"""The command. It loads only the room it needs, so that `--help` answers at once."""
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from records.settings import Settings, SettingsError, private_folder, read_settings
from web.account_commands import add_token, add_user
from web.arguments import Version, count, day, place
from web.audit_command import add_audit
from web.ending import DISK, TERMINATED, Terminated, drop_output, obey, tell_of_database, temporary_files_in
from web.erase_command import add_erase, add_export
from web.keeping import add_backup, add_restore
from web.keys_command import add_keys
from web.rejudge_command import add_rejudge
from web.scheme_command import add_scheme
from web.serve.parser import add_alive, add_inbox, add_serve, add_web
from web.validation_command import add_validation
from web.webhook_command import add_webhook
from worker.commands import add_worker
from worker.learning.command import add_improve

if TYPE_CHECKING:
    from worker.batch import Desk
    from worker.checking import Checked

ALL_DONE, SOME_UNREAD, WRONG_USE, NOTHING_DONE = 0, 1, 2, 3
INTERRUPTED = 130

ABOUT = """Memeriksa portofolio asesi: membaca pindaian, menilai bukti menurut skema, dan memberi alasan yang menunjuk
ke tempatnya di pindaian. Yang memutuskan hasil asesmen tetap orang.
Pre-checks candidates' portfolios: reads scans, judges them under a scheme, gives reasons that point at the scan."""

STATUSES = """status keluar / exit status:
  0  semua terbaca dan dinilai / all read and judged
  1  ada berkas yang tidak terbaca; alasannya ada di keluaran / some file could not be read, the output says why
  2  salah pemakaian / wrong use
  3  tidak ada yang bisa dikerjakan / nothing could be done

Pengaturan dari lingkungan / settings from the environment: BUKTI_CACHE, BUKTI_MODELS, BUKTI_SCHEMES, BUKTI_ENGINE, …
(bukti doctor)"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit status."""
    told = parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a test's stream has none
        if reconfigure:
            reconfigure(errors="backslashreplace")
    try:
        status = int(told.run(told, read_settings()))
        sys.stdout.flush()  # a full disk shows itself here, where it can be told, and not at the interpreter's end
        return status
    except SettingsError as error:
        return wrong(str(error))
    except KeyboardInterrupt:
        print("Dihentikan / interrupted", file=sys.stderr)
        return INTERRUPTED
    except Terminated:
        return TERMINATED
    except BrokenPipeError:  # the reader of our output has gone, such as `head`
        drop_output()
        return ALL_DONE
    except OSError as error:
        if error.errno not in DISK:
            raise
        drop_output()
        print(f"bukti: keluaran tidak bisa ditulis / output cannot be written ({error.strerror})", file=sys.stderr)
        return NOTHING_DONE
    except Exception as error:  # noqa: BLE001 - all but the database's is raised again
        tell_of_database(error)
        return NOTHING_DONE


def wrong(text: str) -> int:
    print(f"bukti: {text}", file=sys.stderr)
    return WRONG_USE


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="bukti", description=ABOUT, epilog=STATUSES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=Version, help="versi / version")
    commands = top.add_subparsers(title="perintah / commands", metavar="PERINTAH", required=True)
    add_read(commands)
    add_check(commands)
    add_schemes(commands)
    add_audit(commands)
    add_user(commands)
    add_token(commands)
    add_webhook(commands)
    add_serve(commands)
    add_web(commands)
    add_worker(commands)
    add_rejudge(commands)
    add_scheme(commands)
    add_inbox(commands)
    add_alive(commands)
    add_backup(commands)
    add_restore(commands)
    add_keys(commands)
    add_erase(commands)
    add_export(commands)
    add_validation(commands)
    add_improve(commands)
    doctor = commands.add_parser("doctor", help="periksa pemasangan / check the installation")
    doctor.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")
    doctor.set_defaults(run=run_doctor)
    return top


def add_read(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    read = commands.add_parser(
        "read", help="baca berkas tanpa menilai / read papers, judge nothing",
        description="Membaca berkas: halaman, jenis, isi, tanda. / Reads papers: pages, kind, facts, marks.",
    )
    read.add_argument("files", nargs="+", type=place, metavar="BERKAS", help="PDF, gambar, ZIP / PDF, pictures, ZIP")
    add_common(read)
    read.set_defaults(run=run_read)


def add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser(
        "check", help="baca dan nilai portofolio / read and judge portfolios",
        description="Membaca dan menilai satu asesi, atau satu folder berisi folder asesi. / "
                    "Reads and judges one candidate, or a folder of candidates' folders.",
    )
    check.add_argument("path", type=place, metavar="PATH",
                       help="folder, ZIP atau berkas seorang asesi; atau folder/ZIP berisi folder asesi / "
                            "one candidate's folder, ZIP or file; or a folder or ZIP of candidates' folders")
    check.add_argument("--name", default="", metavar="NAMA", help="nama asesi pemilik PATH / candidate's name")
    check.add_argument("--scheme", default="", metavar="ID", help="skema / scheme (bukti schemes)")
    check.add_argument("--date", type=day, default=None, metavar="YYYY-MM-DD",
                       help="tanggal asesmen, bawaan hari ini / assessment date, default today")
    check.add_argument("--roster", type=place, metavar="BERKAS", help="daftar asesi CSV atau XLSX / list of candidates")
    check.add_argument("--report", type=place, metavar="DIR", help="tulis laporan HTML di sini / write HTML here")
    add_common(check)
    check.set_defaults(run=run_check)


def add_schemes(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    schemes = commands.add_parser(
        "schemes", help="daftar skema, isinya, atau periksa berkasnya / list, show or validate schemes",
    )
    schemes.add_argument("id", nargs="?", metavar="ID", help="tampilkan satu skema / show one scheme in words")
    schemes.add_argument("--validate", type=place, metavar="BERKAS", help="periksa berkas skema / check a scheme file")
    schemes.add_argument("--prove", type=place, metavar="BERKAS", help="buktikan skema / prove a scheme")
    schemes.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")
    schemes.set_defaults(run=run_schemes)


def add_common(command: argparse.ArgumentParser) -> None:
    command.add_argument("--workers", type=count, metavar="N", help="proses pembaca, bawaan satu per inti / processes")
    command.add_argument("--no-cache", action="store_true", help="baca ulang semuanya / read all again, keep nothing")
    command.add_argument("--json", action="store_true", help="satu nilai JSON / one JSON value")


@contextmanager
def opened_desk(told: argparse.Namespace, settings: Settings) -> Iterator[tuple[Desk, Path]]:
    """The readers, and a private folder for what comes out of archives; it goes when the command ends, also when it
    is told to end. Without a cache the pictures of a report lie in that folder too.
    """
    from worker.batch import Desk

    obey()

    settings = replace(settings, workers=told.workers or settings.workers)
    with TemporaryDirectory(prefix="bukti-") as folder, temporary_files_in(folder):
        cache = None if told.no_cache else settings.cache
        try:
            cache = cache and private_folder(cache)
        except OSError as error:
            warn(f"{cache}: tidak bisa dipakai menyimpan / cannot be used as cache ({error.strerror})")
            cache = None
        if cache is None and getattr(told, "report", None):
            cache = private_folder(Path(folder) / "cache")
        yield Desk(settings, cache), Path(folder)


def run_read(told: argparse.Namespace, settings: Settings) -> int:
    """Read files one by one, in the order given."""
    from rules.answer import read_answer
    from web.progress import Bar
    from web.terminal import console, print_json, print_read
    from worker.engines import NoEngine
    from worker.portfolios import single_files
    from worker.sandbox.demand import NoWalls

    try:
        with opened_desk(told, settings) as (desk, store), Bar() as bar:
            files = desk.read_all(single_files(told.files, store, desk.settings), bar.watch, bar.tick)
    except (NoEngine, NoWalls) as error:
        return nothing_done(error)
    answer = read_answer(files)
    if told.json:
        print_json(answer)
    else:
        print_read(answer, console())
    if not any(path.is_file() for path in told.files):
        return NOTHING_DONE
    return SOME_UNREAD if any(file.problem for file in files) else ALL_DONE


def run_check(told: argparse.Namespace, settings: Settings) -> int:
    """Read and judge all candidates under a path."""
    from records.folders import ManyCandidates, NothingThere
    from records.roster import RosterError
    from records.schemes import SchemeInvalid, SchemeUnknown
    from web.progress import Bar
    from web.terminal import console, print_check, print_json
    from worker.checking import Order, check
    from worker.engines import NoEngine
    from worker.sandbox.demand import NoWalls

    if told.report and (refused := cannot_write(told.report)):
        return wrong(refused)
    order = Order(told.path, told.date or date.today(), told.name, told.scheme, told.roster)
    try:
        with opened_desk(told, settings) as (desk, store):
            with Bar() as bar:
                checked = check(order, desk, store, bar.watch, bar.tick, warn)
            if told.report:
                report(checked, told.report)
    except (RosterError, SchemeUnknown, SchemeInvalid, ManyCandidates) as error:
        return wrong(str(error))
    except (NothingThere, NoEngine, NoWalls) as error:
        return nothing_done(error)
    if told.json:
        print_json(checked.answer)
    else:
        print_check(checked.answer, console())
    return SOME_UNREAD if checked.any_unread else ALL_DONE


def cannot_write(folder: Path) -> str:
    """Why no report can be put there, empty when it can: asked before minutes of reading and not after."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return f"--report {folder}: folder tidak bisa dibuat / cannot be made ({error.strerror})"
    return "" if os.access(folder, os.W_OK) else f"--report {folder}: tidak bisa ditulisi / cannot be written"


def report(checked: Checked, folder: Path) -> None:
    from web.report.write import write_report

    index = write_report(checked.answer, checked.pictures, folder)
    print(f"Laporan / report: {index}", file=sys.stderr)


def nothing_done(error: Exception) -> int:
    print(f"bukti: {error}", file=sys.stderr)
    return NOTHING_DONE


def warn(text: str) -> None:
    """To standard error; names in it are a stranger's."""
    from web.report.values import masked

    print(masked(text), file=sys.stderr)


def run_schemes(told: argparse.Namespace, settings: Settings) -> int:
    """List all schemes, show one in words, or say what is wrong with a file."""
    from records.schemes import SchemeInvalid, SchemeUnknown
    from web.schemes import print_mistakes, print_proof, print_scheme, print_schemes

    try:
        if told.validate:
            return WRONG_USE if print_mistakes(told.validate, told.json) else ALL_DONE
        if told.prove:
            return WRONG_USE if print_proof(told.prove, told.json) else ALL_DONE
        if told.id:
            print_scheme(told.id, settings.schemes, told.json)
        else:
            print_schemes(settings.schemes, told.json)
    except (SchemeUnknown, SchemeInvalid) as error:
        return wrong(str(error))
    return ALL_DONE


def run_doctor(told: argparse.Namespace, settings: Settings) -> int:
    from web.terminal import console, print_checks, print_json
    from worker.doctor import examine

    checks = examine(settings)
    print_json({"version": 1, "checks": checks}) if told.json else print_checks(checks, console())
    return ALL_DONE if all(check["ok"] for check in checks) else SOME_UNREAD


if __name__ == "__main__":
    sys.exit(main())
