"""Electronic signatures: what a paper's embedded signature is worth, offline."""
from __future__ import annotations

import io
import time
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from worker.esign import check_signature

Key = ec.EllipticCurvePrivateKey


def one_page() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    written = io.BytesIO()
    pdf.save(written)
    return written.getvalue()


def certificate(
        name: str, key: Key, issuer: str, issuer_key: Key, is_root: bool, ended: bool = False) -> x509.Certificate:
    now = datetime.now(UTC)
    usage = x509.KeyUsage(not is_root, not is_root, False, False, False, is_root, is_root, False, False)
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (name, issuer)]
    return (
        x509.CertificateBuilder().subject_name(names[0]).issuer_name(names[1]).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=30))
        .not_valid_after(now - timedelta(days=1) if ended else now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(is_root, None), critical=True).add_extension(usage, critical=True)
        .sign(issuer_key, hashes.SHA256())
    )


@pytest.fixture(scope="module")
def root_key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="module")
def root(root_key: Key) -> x509.Certificate:
    return certificate("Akar Uji", root_key, "Akar Uji", root_key, is_root=True)


@pytest.fixture
def roots(tmp_path: Path, root: x509.Certificate) -> Path:
    (tmp_path / "akar.pem").write_bytes(root.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "README.txt").write_text("not a certificate, and not read as one")
    return tmp_path


def issued(root_key: Key, ended: bool = False) -> tuple[x509.Certificate, Key]:
    key = ec.generate_private_key(ec.SECP256R1())
    return certificate("Kepala Balai Contoh", key, "Akar Uji", root_key, is_root=False, ended=ended), key


def signer_of(own: x509.Certificate, key: Key) -> signers.SimpleSigner:
    der = serialization.Encoding.DER
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(own.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(private), cert_registry=SimpleCertificateStore())


@pytest.fixture(scope="module")
def signer(root_key: Key) -> signers.SimpleSigner:
    return signer_of(*issued(root_key))


def sign(data: bytes, signer: signers.SimpleSigner, field: str = "Tanda1") -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    fields.append_signature_field(writer, fields.SigFieldSpec(field))
    meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
    written = signers.sign_pdf(writer, meta, signer=signer)
    return bytes(written.getbuffer())


def test_a_paper_without_signature_has_none_at_once() -> None:
    check_signature(one_page())
    started = time.perf_counter()
    mark = check_signature(one_page())
    assert (mark.value, mark.status) == (False, "none")
    assert time.perf_counter() - started < 0.05


def test_a_known_signers_signature_is_trusted(signer: signers.SimpleSigner, roots: Path) -> None:
    mark = check_signature(sign(one_page(), signer), roots)
    assert (mark.value, mark.status) == (True, "trusted")


def test_the_same_signature_without_the_root_is_of_an_unknown_signer(signer: signers.SimpleSigner) -> None:
    mark = check_signature(sign(one_page(), signer))
    assert (mark.value, mark.status) == (True, "unknown_signer")


def test_a_byte_changed_after_signing_breaks_it(signer: signers.SimpleSigner, roots: Path) -> None:
    signed = bytearray(sign(one_page(), signer))
    place = signed.index(b"/MediaBox")
    place = signed.index(b"300", place)
    signed[place:place + 3] = b"400"
    mark = check_signature(bytes(signed), roots)
    assert (mark.value, mark.status) == (False, "broken")


def changed_after(signer: signers.SimpleSigner) -> bytes:
    """A signed page whose width a later revision changed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(sign(one_page(), signer)))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/MediaBox"][2] = page["/MediaBox"][2].__class__(500)
    writer.update_container(page)
    changed = io.BytesIO()
    writer.write(changed)
    return changed.getvalue()


def test_a_page_changed_in_a_later_revision_breaks_it(signer: signers.SimpleSigner, roots: Path) -> None:
    assert check_signature(changed_after(signer), roots).status == "broken"


def test_two_good_signatures_stay_good(signer: signers.SimpleSigner, roots: Path) -> None:
    twice = sign(sign(one_page(), signer), signer, "Tanda2")
    assert check_signature(twice, roots).status == "trusted"


def test_a_resaved_file_keeps_a_field_that_proves_nothing(signer: signers.SimpleSigner, roots: Path) -> None:
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(sign(one_page(), signer))) as pdf:
        pdf.save(written)
    assert check_signature(written.getvalue(), roots).status == "broken"


def test_a_signature_field_that_nobody_signed_is_no_signature() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(one_page()))
    fields.append_signature_field(writer, fields.SigFieldSpec("Kosong"))
    written = io.BytesIO()
    writer.write(written)
    assert check_signature(written.getvalue() + b"\n% /ByteRange\n").status == "none"


def test_rubbish_in_place_of_a_signature_is_broken() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(300, 200))
    field = pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Sig, T="Tanda1", Rect=[0, 0, 0, 0],
        V=pikepdf.Dictionary(Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"),
                             SubFilter=pikepdf.Name("/adbe.pkcs7.detached"), ByteRange=[0, 10, 20, 30],
                             Contents=pikepdf.String(b"0\x80" + bytes(60)))))
    page.obj.Annots = pdf.make_indirect(pikepdf.Array([field]))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[field], SigFlags=3)
    written = io.BytesIO()
    pdf.save(written)
    mark = check_signature(written.getvalue())
    assert mark.status == "broken" and not mark.value


def test_a_file_that_nobody_can_look_into_is_not_called_unsigned() -> None:
    mark = check_signature(b"%PDF-1.7 /ByteRange [0 1 2 3] and then nothing")
    assert mark.value is None and mark.status == "broken"


def test_a_certificate_that_ended_after_signing_is_no_fault(
        root_key: Key, roots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = signer_of(*issued(root_key, ended=True))
    ten_days_ago = datetime.now(UTC) - timedelta(days=10)

    class Then(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return ten_days_ago.astimezone(tz)

    with monkeypatch.context() as patched:
        patched.setattr("pyhanko.sign.signers.pdf_signer.datetime", Then)
        signed_in_time = sign(one_page(), ended)
    assert check_signature(signed_in_time, roots).status == "trusted"
    assert check_signature(sign(one_page(), ended), roots).status == "unknown_signer"
