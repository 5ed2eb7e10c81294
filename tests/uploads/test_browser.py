"""The upload page in a real browser, against the real web part."""
from __future__ import annotations

import random
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from records.tables import Batch
from tests.uploads.conftest import Visit
from tests.uploads.house import House
from tests.uploads.proxy import Proxy

NAMES = ("012-siti-rahayu", "013-budi-santoso", "014-citra-dewi")
DROP = """() => {
    const file = (name) => ({
        isDirectory: false, name, file: (good) => good(new File(["%PDF-1.4 " + name], name)) });
    const folder = (name, inside) => ({ isDirectory: true, name, createReader: () => {
        const pieces = [...inside];
        return { readEntries: (good) => good(pieces.splice(0, 100)) };
    } });
    const many = folder("012-siti-rahayu", Array.from({ length: 130 }, (_, n) => file(`s${n}.pdf`)));
    const deep = folder("013-budi-santoso", [folder("Sertifikat", [folder("2024", [file("a.pdf")])])]);
    const event = new Event("drop", { bubbles: true, cancelable: true });
    const items = [folder("kota", [many, deep])].map((one) => ({ webkitGetAsEntry: () => one }));
    event.dataTransfer = { items, files: [] };
    document.querySelector("#drop").dispatchEvent(event);
}"""
"""A drop as browsers tell of it: a folder's entries come by the hundred."""
AXE = (Path(__file__).parents[1] / "pages" / "vendor" / "axe.min.js").read_text(encoding="utf-8")
FINDINGS = """axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    .then((found) => found.violations.map((one) => [one.id, ...one.nodes.map((node) => node.html)]))"""
ARRIVED = "#sending a.button:visible"


def portfolio(folder: Path, names: tuple[str, ...] = NAMES, files: int = 3, size: int = 20_000) -> dict[str, bytes]:
    """Folders of candidates on disk; their contents by the path in the batch."""
    dice = random.Random(f"{names} {files} {size}")
    contents = {}
    for name in names:
        for number in range(files):
            content = b"%PDF-1.4\n" + dice.randbytes(size)
            place = folder / name / f"scan {number}.pdf"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
            contents[f"{folder.name}/{name}/scan {number}.pdf"] = content
    return contents


def opened(visit: Visit, port: int | None = None, **options: object) -> Page:
    page = visit(port, **options).new_page()
    page.goto("/kiriman/baru")
    return page


def newest(house: House) -> Batch:
    return house.batches()[-1]


def arrived(house: House, contents: Mapping[str, bytes | None]) -> bool:
    return house.files(newest(house).id) == contents


def test_a_folder_of_folders_is_looked_at_started_and_arrives_whole(house: House, visit: Visit, tmp_path: Path) -> None:
    contents = portfolio(tmp_path / "satu kota")
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "satu kota"))
    expect(page.locator("#seen-title")).to_have_text("3 asesi, 9 berkas")
    assert page.locator("[data-said=name]").evaluate_all("all => all.map(one => one.value)") == [
        "Siti Rahayu", "Budi Santoso", "Citra Dewi"]
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    batch = newest(house)
    assert (batch.name, batch.state, batch.assessed_on) == ("satu kota", "working", date.today().isoformat())
    assert arrived(house, contents)
    page.click(ARRIVED)
    expect(page.locator("h1")).to_have_text("satu kota")


def test_a_line_cut_in_the_middle_loses_nothing(house: House, visit: Visit, tmp_path: Path) -> None:
    contents = portfolio(tmp_path / "putus", files=2, size=2_500_000)
    line = Proxy(house.port, cut_after=5_000_000)
    page = opened(visit, line.port)
    page.set_input_files("#folder", str(tmp_path / "putus"))
    page.click("#start")
    expect(page.locator("#sending .next")).to_contain_text("Jaringan terputus")
    assert line.cuts == 1
    line.mend()
    page.wait_for_selector(ARRIVED)
    assert arrived(house, contents)
    assert line.passed < 16_000_000 + 2_000_000  # what had come was not sent again
    line.close()


def test_a_closed_tab_goes_on_where_it_was_when_the_folder_is_chosen_again(
    house: House, visit: Visit, tmp_path: Path
) -> None:
    contents = portfolio(tmp_path / "tutup", files=2, size=3_000_000)
    line = Proxy(house.port, cut_after=6_000_000)
    context = visit(line.port)
    page = context.new_page()
    page.goto("/kiriman/baru")
    page.set_input_files("#folder", str(tmp_path / "tutup"))
    page.click("#start")
    expect(page.locator("#sending .next")).to_contain_text("Jaringan terputus")
    page.close()
    before = len(house.batches())
    line.mend()
    line.passed = 0
    page = context.new_page()
    page.goto("/kiriman/baru")
    expect(page.locator("[data-waiting]").first).to_contain_text("“tutup” belum lengkap")
    page.set_input_files("#folder", str(tmp_path / "tutup"))
    expect(page.locator("#start")).to_contain_text("Lanjutkan kiriman")
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    assert len(house.batches()) == before
    assert arrived(house, contents)
    assert line.passed < 18_000_000 - 3_000_000
    line.close()


def test_a_batch_whose_rest_is_not_chosen_again_says_so_and_can_be_closed_without_it(
    house: House, visit: Visit, tmp_path: Path
) -> None:
    contents = portfolio(tmp_path / "separuh", files=2, size=2_000_000)
    line = Proxy(house.port, cut_after=3_000_000)
    page = opened(visit, line.port)
    page.set_input_files("#folder", str(tmp_path / "separuh"))
    page.click("#start")
    expect(page.locator("#sending .next")).to_contain_text("Jaringan terputus")
    page.close()
    line.close()
    lost = tmp_path / "separuh" / NAMES[2] / "scan 1.pdf"
    lost.unlink()
    page = opened(visit)
    page.on("dialog", lambda dialog: dialog.accept())
    page.set_input_files("#folder", str(tmp_path / "separuh"))
    page.click("#start")
    expect(page.locator("#sending .next")).to_contain_text("1 berkas kiriman ini belum masuk")
    page.get_by_role("button", name="Tutup tanpa 1 berkas itu").click()
    page.wait_for_selector(ARRIVED)
    assert arrived(house, contents | {f"separuh/{NAMES[2]}/scan 1.pdf": None})


def test_three_hundred_files_dropped_at_once_arrive(house: House, visit: Visit, tmp_path: Path) -> None:
    names = tuple(f"{number:03}-asesi-{chr(97 + number % 26)}{chr(97 + number // 26)}a" for number in range(30))
    contents = portfolio(tmp_path / "banyak", names, files=10, size=300)
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "banyak"))
    page.click("#start")
    page.wait_for_selector(ARRIVED, timeout=60_000)
    assert page.locator(".groups > li").count() == 30
    assert arrived(house, contents)


def test_what_is_dropped_keeps_the_paths_of_folders_within_folders(house: House, visit: Visit) -> None:
    page = opened(visit)
    page.evaluate(DROP)
    expect(page.locator("#seen-title")).to_have_text("2 asesi, 131 berkas")
    page.click("#start")
    page.wait_for_selector(ARRIVED, timeout=60_000)
    files = house.files(newest(house).id)
    assert files["kota/013-budi-santoso/Sertifikat/2024/a.pdf"] == b"%PDF-1.4 a.pdf"
    assert len(files) == 131


def test_a_zip_is_looked_into_before_it_is_sent(house: House, visit: Visit, tmp_path: Path) -> None:
    place = tmp_path / "kota.zip"
    with zipfile.ZipFile(place, "w") as archive:
        for name in NAMES:
            archive.writestr(f"{name}/ijazah.pdf", b"%PDF-1.4 " + name.encode())
    page = opened(visit)
    page.set_input_files("#loose", str(place))
    expect(page.locator("#seen-title")).to_have_text("3 asesi, 1 berkas")
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    assert arrived(house, {"kota.zip": place.read_bytes()})


def test_odd_headings_are_put_right_and_a_near_name_is_proposed(house: House, visit: Visit, tmp_path: Path) -> None:
    portfolio(tmp_path / "daftar")
    roster = tmp_path / "peserta.csv"
    roster.write_text("Peserta Uji;Nomor\nSiti Rahayu;3374016105900001\nBudi Santosa;3374010101800002\n"
                      "Dewi Citra;3374010101800003\n", encoding="utf-8")
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "daftar"))
    page.set_input_files("#roster", str(roster))
    expect(page.locator("#preview .next").first).to_contain_text("Pilih kolom mana yang memuat nama asesi")
    page.select_option("#column-0", "name")
    expect(page.locator("tr", has_text="012-siti-rahayu")).to_contain_text("daftar, baris 2")
    page.select_option("#column-1", "nik")
    page.click("text=Pakai baris 3")
    expect(page.locator("tr", has_text="013-budi-santoso")).to_contain_text("daftar, baris 3")
    page.fill("#name-3", "4 · Dewi Citra")
    page.press("#name-3", "Tab")
    expect(page.locator("tr", has_text="014-citra-dewi")).to_contain_text("daftar, baris 4")
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    rows = {row["folder"] or row["name"]: (row["name"], row["nik"]) for row in newest(house).roster}
    assert rows == {"Siti Rahayu": ("Siti Rahayu", "3374016105900001"),
                    "013-budi-santoso": ("Budi Santosa", "3374010101800002"),
                    "014-citra-dewi": ("Dewi Citra", "3374010101800003")}


@pytest.mark.parametrize(("width", "height", "theme"), [(1366, 768, "light"), (390, 844, "dark")])
def test_no_finding_of_axe_before_and_after_the_start(
    visit: Visit, tmp_path: Path, width: int, height: int, theme: str
) -> None:
    portfolio(tmp_path / theme)
    (tmp_path / "daftar.csv").write_text("Peserta;NIK\nSiti Rahayu;3374016105900001\n", encoding="utf-8")
    page = opened(visit, viewport={"width": width, "height": height}, color_scheme=theme, bypass_csp=True)
    page.set_input_files("#folder", str(tmp_path / theme))
    page.set_input_files("#roster", str(tmp_path / "daftar.csv"))
    page.wait_for_selector("#column-0")
    page.evaluate(AXE)
    assert page.evaluate(FINDINGS) == []
    assert "3374016105900001" not in page.content()
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    page.locator(".groups summary").first.click()
    assert page.evaluate(FINDINGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_list_that_is_no_list_is_refused_in_words(visit: Visit, tmp_path: Path) -> None:
    portfolio(tmp_path / "rusak")
    (tmp_path / "daftar.xlsx").write_bytes(b"PK\x03\x04 not a book")
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "rusak"))
    page.set_input_files("#roster", str(tmp_path / "daftar.xlsx"))
    expect(page.locator("[role=alert]")).to_contain_text("Daftar asesi tidak bisa dipakai")


def test_what_is_wrong_with_a_file_is_said_before_it_is_sent(visit: Visit, tmp_path: Path) -> None:
    portfolio(tmp_path / "salah", NAMES[:1])
    (tmp_path / "salah" / NAMES[0] / "kosong.pdf").write_bytes(b"")
    (tmp_path / "salah" / NAMES[0] / "surat.docm.pdf").write_bytes(b"halo dunia, ini teks saja")
    with (tmp_path / "salah" / NAMES[0] / "besar.pdf").open("wb") as large:
        large.write(b"%PDF-1.4")
        large.truncate(51 << 20)
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "salah"))
    for words in ("kosong.pdf: Kosong (0 byte)", "surat.docm.pdf: Bukan PDF", "besar.pdf: Berkas lebih besar"):
        expect(page.locator("#preview")).to_contain_text(words)


def test_the_same_content_again_is_linked_and_not_refused(house: House, visit: Visit, tmp_path: Path) -> None:
    contents = portfolio(tmp_path / "kembar", NAMES[:1], files=1)
    (tmp_path / "kembar" / NAMES[0] / "salinan.pdf").write_bytes(next(iter(contents.values())))
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "kembar"))
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    page.click("text=1 berkas sama persis")
    expect(page.locator("#sending details a")).to_have_attribute("href", f"/kiriman/{newest(house).id}")


def test_pause_holds_and_resume_goes_on(house: House, visit: Visit, tmp_path: Path) -> None:
    contents = portfolio(tmp_path / "jeda", files=6, size=900_000)
    page = opened(visit)
    page.set_input_files("#folder", str(tmp_path / "jeda"))
    page.click("#start")
    page.get_by_role("button", name="Jeda").click()
    page.wait_for_timeout(600)
    held = page.text_content("#sending .big")
    page.wait_for_timeout(600)
    assert page.text_content("#sending .big") == held
    page.get_by_role("button", name="Lanjutkan", exact=True).click()
    page.wait_for_selector(ARRIVED)
    assert arrived(house, contents)


def test_photos_of_a_phone_all_called_image_are_several_files(house: House, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, viewport={"width": 390, "height": 844})
    page.fill("#name", "Siti Rahayu")
    for number in range(2):
        photo = tmp_path / str(number) / "image.jpg"
        photo.parent.mkdir()
        photo.write_bytes(b"\xff\xd8\xff" + bytes([number]) * 100)
        page.set_input_files("#camera", str(photo))
        expect(page.locator("#seen-title")).to_have_text(f"1 asesi, {number + 1} berkas")
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    assert sorted(house.files(newest(house).id)) == ["foto-1.jpg", "foto-2.jpg"]


def test_the_plain_form_works_without_script(house: House, visit: Visit, tmp_path: Path) -> None:
    contents = portfolio(tmp_path / "polos")
    page = opened(visit, java_script_enabled=False)
    page.set_input_files("#folder", str(tmp_path / "polos"))
    page.click("text=Unggah >> nth=-1")
    expect(page.locator("h1")).to_have_text("polos")
    assert newest(house).state == "working"
    assert arrived(house, contents)


@pytest.mark.parametrize("name", [
    "<img src=x onerror=alert(1)>.pdf", "ijazah\u202efdp.exe", "😀" * 40 + ".pdf", "a" * 250 + ".pdf",
    "“kutip” 'dan' & %00.pdf"])
def test_a_hostile_name_is_shown_as_text_and_stored(house: House, visit: Visit, tmp_path: Path, name: str) -> None:
    place = tmp_path / "aneh" / "012-siti-rahayu" / name
    place.parent.mkdir(parents=True)
    place.write_bytes(b"bukan berkas apa-apa")
    page = opened(visit)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.set_input_files("#folder", str(tmp_path / "aneh"))
    expect(page.locator("#findings")).to_contain_text("Bukan PDF")
    assert page.locator("#preview img").count() == 0
    page.click("#start")
    page.wait_for_selector(ARRIVED)
    [(path, content)] = house.files(newest(house).id).items()
    assert content == b"bukan berkas apa-apa"
    assert "\u202e" not in path and path.startswith("aneh/012-siti-rahayu/")


def test_an_ended_session_is_said_and_sending_goes_on_after_logging_in(
    house: House, visit: Visit, tmp_path: Path
) -> None:
    contents = portfolio(tmp_path / "sesi", files=2, size=1_200_000)
    context = visit()
    page = context.new_page()
    page.goto("/kiriman/baru")
    page.set_input_files("#folder", str(tmp_path / "sesi"))
    page.wait_for_selector("#start")
    page.click("#start")
    context.clear_cookies()
    expect(page.locator(".attention").first).to_contain_text("Sesi Anda berakhir")
    context.add_cookies([{"name": "bukti_session", "value": house.log_in_again(), "url": house.address}])
    page.get_by_role("button", name="Kirim lagi yang gagal").click()
    page.wait_for_selector(ARRIVED)
    assert arrived(house, contents)


def test_the_script_is_small_and_asks_nobody_else(visit: Visit) -> None:
    page = visit().new_page()
    asked: list[str] = []
    sizes: list[int] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: sizes.append(len(response.body()) if response.ok else 0))
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.goto("/kiriman/baru")
    page.wait_for_load_state("networkidle")
    assert all(url.startswith(page.url.split("/kiriman")[0]) for url in asked)
    assert sum(sizes) < 200_000
    assert faults == []
