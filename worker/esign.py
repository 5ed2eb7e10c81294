"""Electronic signatures embedded in a PDF, checked offline on the bytes as they came.

Words on a paper that say "signed electronically" are no signature. A sound signature of somebody unknown proves only
that nothing was changed since: whose it is, a trust root must say.
"""
from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from rules.paper import Mark

NO_SIGNATURE = Mark(value=False, confidence=1.0, status="none")
_BROKEN = Mark(value=False, confidence=1.0, status="broken")
_UNREADABLE = Mark(value=None, confidence=0.0, status="broken")
"""The file claims a signature, and nobody could check it."""

_WORST_FIRST = ("broken", "unknown_signer", "trusted")
_MOST_SIGNATURES = 20
_CERTIFICATE_ENDINGS = (".pem", ".crt", ".cer", ".der")
_FAULTS = (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, NotImplementedError, OSError,
           RecursionError, OverflowError)
"""What the parsers raise for a signature that is none, beside their own errors."""


def check_signature(data: bytes, trust_roots: Path | None = None) -> Mark:
    """What the PDF's electronic signatures are worth together: the worst one counts.

    `trust_roots` is a folder of certificates (PEM or DER); without it no signer is known.
    Raises ValueError where a file in that folder is no certificate: a fault of the installation.
    """
    if b"/ByteRange" not in data:  # stands uncompressed in every signed file, and spares pyHanko's slow start
        return NO_SIGNATURE
    roots = _roots(trust_roots) if trust_roots else ()
    found = _statuses(data, roots)
    if found is None:
        return _UNREADABLE
    if not found:
        return NO_SIGNATURE
    worst = next(status for status in _WORST_FIRST if status in found)
    return _BROKEN if worst == "broken" else Mark(value=True, confidence=1.0, status=worst)


def _statuses(data: bytes, roots: tuple[Any, ...]) -> set[str] | None:
    """The status of each signature, None where the file's structure does not let anybody look."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted:
            reader.decrypt(b"")
        signed = [(name, field) for name, value, field in enumerate_sig_fields(reader) if value is not None]
    except (PdfError, *_FAULTS):
        return None
    return {_status(reader, name, field, roots) for name, field in signed[:_MOST_SIGNATURES]}


def _status(reader: Any, name: str, field: Any, roots: tuple[Any, ...]) -> str:
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko_certvalidator.errors import PathError, ValidationError

    try:
        return _validated(EmbeddedPdfSignature(reader, field, name), roots)
    except (PdfError, SignatureValidationError, ValidationError, PathError, *_FAULTS):
        return "broken"


def _validated(signature: Any, roots: tuple[Any, ...]) -> str:
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # Validity is asked for the day of signing: a certificate that has ended since is no fault of the paper.
    moment = signature.self_reported_timestamp or datetime.now(UTC)
    context = ValidationContext(
        trust_roots=roots, moment=moment, best_signature_time=moment, allow_fetching=False,
        revocation_mode="soft-fail", weak_hash_algos={"md2", "md5"},
    )
    usage = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
    status = validate_pdf_signature(signature, context, context, key_usage_settings=usage)
    whole = status.coverage in (SignatureCoverageLevel.ENTIRE_REVISION, SignatureCoverageLevel.ENTIRE_FILE)
    changed = status.modification_level is ModificationLevel.OTHER or status.docmdp_ok is False
    if not (status.intact and status.valid and whole) or changed:
        return "broken"
    return "trusted" if status.trusted else "unknown_signer"


@lru_cache(maxsize=8)
def _roots(folder: Path) -> tuple[Any, ...]:
    from pyhanko.keys import load_certs_from_pemder

    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _CERTIFICATE_ENDINGS)
    return tuple(load_certs_from_pemder([str(path) for path in files]))  # type: ignore[no-untyped-call]
