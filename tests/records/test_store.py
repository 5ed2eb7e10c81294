"""What was answered for is there, whole and unchanged: in a folder, and in a bucket of a real S3 server."""
from __future__ import annotations

import errno
import hashlib
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from obstore.store import S3Store

from records.bucket import BucketShelf, open_bucket
from records.keyring import open_keyring
from records.sealing import SEALED_CHUNK_BYTES, NotOurs, new_key, seal_stream, unseal_stream
from records.settings import Settings
from records.shelf import INCOMING, INCOMING_SECONDS
from records.store import HEADER_BYTES, Altered, SealedStore, Store, is_key, open_store, write_verified
from tests.parts.s3 import S3Server

LSP, OTHER = "a" * 32, "b" * 32
PAPER = b"%PDF-1.7 a paper" * 4096
SHA = hashlib.sha256(PAPER).hexdigest()
READER = "tesseract-0123abcd"
PICTURE = b"\xff\xd8 a picture of a page"


@pytest.fixture
def bucket(s3_server: S3Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SealedStore:
    for name, value in s3_server.environment.items():
        monkeypatch.setenv(name, value)
    return opened(Settings(data=tmp_path / "data", store=s3_server.new_bucket()))


@pytest.fixture
def folder(tmp_path: Path) -> SealedStore:
    return opened(Settings(data=tmp_path / "data"))


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest) -> SealedStore:
    made: SealedStore = request.getfixturevalue(request.param)
    return made


def opened(settings: Settings) -> SealedStore:
    store = open_store(settings)
    assert isinstance(store, SealedStore)
    return store


def lying(store: SealedStore) -> dict[str, bytes]:
    """All that a thief of the shelf has."""
    return {name: b"".join(store.shelf.read(name)) for name in store.shelf.names()}


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


def test_a_thief_of_the_shelf_has_neither_papers_nor_their_names(store: SealedStore) -> None:
    store.put(LSP, [PAPER])
    store.put_picture(LSP, SHA, READER, "document-1-page-1.jpg", PICTURE)
    kept = lying(store)
    assert len(kept) == 3
    assert not [name for name in kept if SHA in name]
    assert not [name for name, data in kept.items() if b"a paper" in data or PICTURE in data]


def test_addresses_differ_by_body_and_by_installation(store: SealedStore, tmp_path: Path) -> None:
    elsewhere = opened(Settings(data=tmp_path / "elsewhere"))
    assert len({store.address(LSP, SHA), store.address(OTHER, SHA), elsewhere.address(LSP, SHA)}) == 3


def test_a_flipped_byte_is_found_wherever_it_is(store: SealedStore, tmp_path: Path) -> None:
    store.put(LSP, [PAPER])
    place = store.place(LSP, SHA)
    content = b"".join(store.shelf.read(place))
    for at in (0, 20, 90, len(content) // 2, len(content) - 1):
        spoiled = bytearray(content)
        spoiled[at] ^= 1
        store.shelf.write(place, bytes(spoiled))
        if at:  # the first byte is a word of the format and opens nothing
            with pytest.raises(Altered):
                fetched(store, tmp_path)
        assert not (tmp_path / "paper").exists() or not at


def test_a_file_that_was_cut_or_swapped_does_not_open(store: SealedStore, tmp_path: Path) -> None:
    big = os.urandom(3 << 20)
    first, second = store.put(LSP, [big]), store.put(LSP, [PAPER])
    one, two = (store.place(LSP, stored.sha256) for stored in (first, second))
    content, other = b"".join(store.shelf.read(one)), b"".join(store.shelf.read(two))
    chunk = HEADER_BYTES + SEALED_CHUNK_BYTES
    swapped = content[:HEADER_BYTES] + content[chunk:chunk + SEALED_CHUNK_BYTES] + content[HEADER_BYTES:chunk]
    for spoiled in (content[:chunk], content[:-1], content[:10], b"", other, swapped + content[len(swapped):]):
        store.shelf.write(one, spoiled)
        with pytest.raises(Altered):
            fetched(store, tmp_path, sha=first.sha256)


def test_a_stream_that_was_cut_or_moved_opens_by_no_key_alone() -> None:
    """Before any hash is compared."""
    key, data = new_key(), os.urandom((2 << 20) + 7)
    sealed = list(seal_stream(key, [data]))
    assert b"".join(unseal_stream(key, sealed)) == data
    for spoiled in (sealed[:1], sealed[:2], [sealed[1], sealed[0], sealed[2]], sealed[1:], [*sealed, sealed[2]], []):
        with pytest.raises(NotOurs):
            list(unseal_stream(key, spoiled))


def test_another_content_under_a_name_is_not_taken_for_it(tmp_path: Path) -> None:
    with pytest.raises(Altered):
        write_verified([b"another"], SHA, tmp_path / "paper")
    assert not (tmp_path / "paper").exists()


def test_what_is_forgotten_does_not_open_from_an_old_copy(store: SealedStore, tmp_path: Path) -> None:
    store.put(LSP, [PAPER])
    store.put_picture(LSP, SHA, READER, "document-1-page-1.jpg", PICTURE)
    kept = {name: data for name, data in lying(store).items() if not is_key(name)}
    store.forget(LSP, SHA)
    assert lying(store) == {}
    for name, data in kept.items():
        store.shelf.write(name, data)
    with pytest.raises(FileNotFoundError):
        fetched(store, tmp_path)
    with pytest.raises(FileNotFoundError):
        store.picture(LSP, SHA, READER, "document-1-page-1.jpg")
    store.put(LSP, [PAPER])  # the same paper handed in again is a new one
    assert fetched(store, tmp_path) == PAPER


def test_two_who_put_the_same_at_once_agree(store: SealedStore, tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: opened_again(store).put(LSP, [PAPER]), range(8)))
    assert len(lying(store)) == 2
    assert fetched(opened_again(store), tmp_path) == PAPER


def opened_again(store: SealedStore) -> SealedStore:
    """As another process has it: it knows no key yet."""
    return SealedStore(store.shelf, store.ring)


def test_a_bucket_that_is_away_is_an_oserror(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in S3Server("http://127.0.0.1:9").environment.items():
        monkeypatch.setenv(name, value)
    shelf = BucketShelf(S3Store("away", retry_config={"max_retries": 0}))
    away = SealedStore(shelf, open_keyring(Settings(data=tmp_path)))
    for act in (away.check, lambda: away.put(LSP, [PAPER])):
        with pytest.raises(OSError, match="of the bucket"):
            act()
    assert isinstance(open_bucket("s3://away"), BucketShelf)


def test_the_store_is_private(folder: SealedStore, tmp_path: Path) -> None:
    folder.put(LSP, [PAPER])
    for place in (tmp_path / "data").rglob("*"):
        assert not place.stat().st_mode & 0o077, place


KILLED_BEFORE_ITS_NAME = """
import os, signal, sys
from pathlib import Path
from records.settings import Settings
from records.store import open_store
store = open_store(Settings(data=Path(sys.argv[1])))
store.made_key(store.address("a" * 32, "0" * 64))
os.link = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
store.put("a" * 32, [b"a paper"])
"""


def test_a_crash_before_the_name_leaves_only_what_a_sweep_removes(folder: SealedStore, tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED_BEFORE_ITS_NAME, str(tmp_path / "data")], check=False)
    assert ended.returncode == -signal.SIGKILL
    left = list((tmp_path / "data" / "files").glob(f"{INCOMING}*"))
    assert len(left) == 2 and not [name for name in folder.shelf.names() if "/files/" in name]
    assert b"a paper" not in b"".join(place.read_bytes() for place in left)
    assert folder.sweep() == 0  # it may be an upload that is going on
    long_ago = time.time() - INCOMING_SECONDS - 60
    for place in left:
        os.utime(place, (long_ago, long_ago))
    assert folder.sweep() == 2
    assert not list((tmp_path / "data" / "files").glob(f"{INCOMING}*"))


def test_a_full_disk_is_an_oserror_and_leaves_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the kernel refuses the write, as it does on a full one."""
    code = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom records.settings import Settings\n"
        "from records.store import open_store\nstore = open_store(Settings(data=Path(sys.argv[1])))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nresource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n"
        "try:\n    store.put('a' * 32, [bytes(1 << 20)])\n"
        "except OSError as error:\n    sys.exit(error.errno)\n")
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == errno.EFBIG
    assert not [place for place in (tmp_path / "files").rglob("*") if place.is_file()]
