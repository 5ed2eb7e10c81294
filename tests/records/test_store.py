"""What was answered for is there, whole and unchanged: in a folder, and in a bucket of a real S3 server."""
from __future__ import annotations

import errno
import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from obstore.store import S3Store

from records.bucket import BucketStore, open_bucket
from records.store import INCOMING_SECONDS, Altered, FolderStore, Store, key_of, open_store
from tests.parts.s3 import S3Server

LSP, OTHER = "a" * 32, "b" * 32
PAPER = b"%PDF-1.7 a paper" * 4096
SHA = hashlib.sha256(PAPER).hexdigest()
READER = "tesseract-0123abcd"


@pytest.fixture
def bucket(s3_server: S3Server, monkeypatch: pytest.MonkeyPatch) -> BucketStore:
    for name, value in s3_server.environment.items():
        monkeypatch.setenv(name, value)
    store = open_store(s3_server.new_bucket())
    assert isinstance(store, BucketStore)
    return store


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "folder":
        return open_store(str(tmp_path / "files"))
    made: Store = request.getfixturevalue("bucket")
    return made


def fetched(store: Store, place: Path, lsp: str = LSP, sha: str = SHA) -> bytes:
    store.fetch(lsp, sha, place / "paper")
    return (place / "paper").read_bytes()


def test_what_is_put_comes_back(store: Store, tmp_path: Path) -> None:
    stored = store.put(LSP, [PAPER[:100], PAPER[100:]])
    assert (stored.sha256, stored.size) == (SHA, len(PAPER))
    assert fetched(store, tmp_path) == PAPER


def test_an_empty_file_is_a_file(store: Store, tmp_path: Path) -> None:
    assert fetched(store, tmp_path, sha=store.put(LSP, []).sha256) == b""


def test_more_than_fits_in_memory_passes_in_pieces(store: Store, tmp_path: Path) -> None:
    piece = os.urandom(1 << 20)
    stored = store.put(LSP, (piece for _ in range(20)))
    assert fetched(store, tmp_path, sha=stored.sha256) == piece * 20


def test_the_same_again_is_the_same(store: Store, tmp_path: Path) -> None:
    assert store.put(LSP, [PAPER]) == store.put(LSP, [PAPER])
    assert fetched(store, tmp_path) == PAPER


def test_one_body_never_sees_anothers(store: Store, tmp_path: Path) -> None:
    store.put(LSP, [PAPER])
    with pytest.raises(FileNotFoundError):
        fetched(store, tmp_path, lsp=OTHER)


def test_what_is_not_there_leaves_no_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fetched(store, tmp_path)
    assert not (tmp_path / "paper").exists()


def test_pictures_come_back_and_may_be_put_twice(store: Store) -> None:
    for _ in range(2):
        store.put_picture(LSP, SHA, READER, "document-1-page-1.jpg", b"\xff\xd8 picture")
    assert store.picture(LSP, SHA, READER, "document-1-page-1.jpg") == b"\xff\xd8 picture"
    with pytest.raises(FileNotFoundError):
        store.picture(LSP, SHA, READER, "document-1-page-2.jpg")


@pytest.mark.parametrize("part", ["../x", "", ".hidden", "a/b", "a\0b"])
def test_no_path_leads_out(store: Store, part: str) -> None:
    with pytest.raises(ValueError, match="store's path"):
        store.put_picture(LSP, SHA, READER, part, b"x")


def test_a_ready_store_says_so(store: Store) -> None:
    store.check()


def test_a_flipped_byte_is_found(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "files")
    store.put(LSP, [PAPER])
    place = store.folder / key_of(LSP, SHA)
    spoiled = bytearray(PAPER)
    spoiled[777] ^= 1
    place.write_bytes(spoiled)
    with pytest.raises(Altered):
        fetched(store, tmp_path)
    assert not (tmp_path / "paper").exists()


def test_a_flipped_byte_in_the_bucket_is_found(bucket: BucketStore, tmp_path: Path) -> None:
    bucket.put(LSP, [PAPER])
    bucket.bucket.put(key_of(LSP, SHA), PAPER[:-1] + b"x")
    with pytest.raises(Altered):
        fetched(bucket, tmp_path)


def test_a_bucket_that_is_away_is_an_oserror(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in S3Server("http://127.0.0.1:9").environment.items():
        monkeypatch.setenv(name, value)
    away = BucketStore(S3Store("away", retry_config={"max_retries": 0}))
    for act in (away.check, lambda: away.put(LSP, [PAPER])):
        with pytest.raises(OSError, match="of the bucket"):
            act()
    assert isinstance(open_bucket("s3://away"), BucketStore)


def test_the_store_is_private(tmp_path: Path) -> None:
    FolderStore(tmp_path / "files").put(LSP, [PAPER])
    for place in [tmp_path / "files", *(tmp_path / "files").rglob("*")]:
        assert not place.stat().st_mode & 0o077, place


KILLED_BEFORE_RENAME = """
import os, signal, sys
from pathlib import Path
from records.store import FolderStore
Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
FolderStore(Path(sys.argv[1])).put("a" * 32, [b"a paper"])
"""


def test_a_crash_before_the_name_leaves_only_what_a_sweep_removes(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED_BEFORE_RENAME, str(tmp_path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    store = FolderStore(tmp_path)
    left = [place for place in tmp_path.rglob("*") if place.is_file()]
    assert [place.name.startswith(".incoming-") for place in left] == [True]
    assert store.sweep() == 0  # it may be an upload that is going on
    long_ago = time.time() - INCOMING_SECONDS - 60
    os.utime(left[0], (long_ago, long_ago))
    assert store.sweep() == 1
    assert not [place for place in tmp_path.rglob("*") if place.is_file()]


def test_a_full_disk_is_an_oserror_and_leaves_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the kernel refuses the write, as it does on a full one."""
    code = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom records.store import FolderStore\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nresource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n"
        "try:\n    FolderStore(Path(sys.argv[1])).put('a' * 32, [bytes(1 << 20)])\n"
        "except OSError as error:\n    sys.exit(error.errno)\n")
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == errno.EFBIG
    assert not [place for place in tmp_path.rglob("*") if place.is_file()]
