"""Alterations of a file rather than of its picture: after its signature, below its surface, by a program that edits."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pikepdf
from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

Rect = tuple[float, float, float, float]


def signed(pdf: bytes) -> bytes:
    """With an electronic signature of somebody invented."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields.append_signature_field(writer, fields.SigFieldSpec("Tanda1"))
    meta = signers.PdfSignatureMetadata(field_name="Tanda1", md_algorithm="sha256")
    return bytes(signers.sign_pdf(writer, meta, signer=_signer()).getbuffer())


def changed_after_signing(pdf: bytes, rect: Rect, text: str) -> bytes:
    """Signed, then a white box and other text drawn over a place in a later revision."""
    writer = IncrementalPdfFileWriter(io.BytesIO(signed(pdf)))
    page, _ = writer.find_page_for_modification(0)
    node: Any = page.get_object()
    from pyhanko.pdf_utils import generic

    added = writer.add_object(generic.StreamObject(stream_data=_over(rect, text)))
    before = node["/Contents"]
    node[generic.NameObject("/Contents")] = generic.ArrayObject(
        [*(before if isinstance(before, generic.ArrayObject) else [node.raw_get("/Contents")]), added])
    writer.update_container(node)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def covered(pdf: bytes, page: int, rect: Rect, text: str, producer: str) -> bytes:
    """A white box and other text over a place, as an editor in the browser leaves it: what it covers is still there."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        sheet = document.pages[page]
        sheet.contents_add(b"q", prepend=True)
        sheet.contents_add(b"Q " + _over(rect, text))
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        if pikepdf.Name.Font not in sheet.Resources:
            sheet.Resources[pikepdf.Name.Font] = pikepdf.Dictionary()
        sheet.Resources[pikepdf.Name.Font][pikepdf.Name("/Edit")] = font
        if producer:
            document.docinfo["/Producer"] = producer
        document.save(out)
    return out.getvalue()


def _over(rect: Rect, text: str) -> bytes:
    left, bottom, right, top = rect
    plain = text.encode("latin-1", "replace").replace(b"\\", b"").replace(b"(", b"").replace(b")", b"")
    box = f"1 g {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f 0 g "
    row = f"BT /Edit {(top - bottom) * 0.85:.2f} Tf {left:.2f} {bottom + (top - bottom) * 0.2:.2f} Td ("
    return box.encode() + row.encode() + plain + b") Tj ET"


@cache
def _signer() -> signers.SimpleSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kepala Balai Contoh")])
    now = datetime.now(UTC)
    own = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.KeyUsage(True, True, False, False, False, False, False, False, False), critical=True)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(own.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(private), cert_registry=SimpleCertificateStore())
