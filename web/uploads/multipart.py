"""A form's parts as a stream: each file's bytes are handed on as they come, however many or large the files are."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from werkzeug.exceptions import BadRequest, RequestEntityTooLarge
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import NEED_DATA, Data, Epilogue, Event, Field, File, MultipartDecoder

CHUNK_BYTES = 1 << 18
MOST_HEADER_BYTES = 1 << 20  # what may wait for its end: the headers of one part, or less than a boundary
MOST_FIELD_BYTES = 1 << 20
MOST_PARTS = 20_000
ESCAPED = (("%22", '"'), ("%0D", "\r"), ("%0A", "\n"))
"""What a browser writes for signs that would break a part's header (HTML standard, multipart/form-data)."""


@dataclass(frozen=True, slots=True)
class Part:
    """`filename` is None for a plain field. `chunks` are read before the next part is asked for, or are lost."""

    name: str
    filename: str | None
    chunks: Iterator[bytes]

    def text(self) -> str:
        """Raises RequestEntityTooLarge."""
        return self.data(MOST_FIELD_BYTES).decode("utf-8", "replace")

    def data(self, most: int) -> bytes:
        """Raises RequestEntityTooLarge."""
        whole = bytearray()
        for chunk in self.chunks:
            whole += chunk
            if len(whole) > most:
                raise RequestEntityTooLarge
        return bytes(whole)


def parts(stream: IO[bytes], content_type: str) -> Iterator[Part]:
    """The parts of a multipart/form-data body. Raises BadRequest when it is none or ends too early."""
    kind, options = parse_options_header(content_type)
    if kind != "multipart/form-data" or not options.get("boundary"):
        raise BadRequest
    events = decoded(stream, MultipartDecoder(options["boundary"].encode("latin-1", "replace"), max_parts=MOST_PARTS))
    for event in events:
        if isinstance(event, Field | File):
            chunks = data_of(events)
            yield Part(event.name or "", filename_of(event), chunks)
            for _ in chunks:  # what the taker left
                pass


def decoded(stream: IO[bytes], decoder: MultipartDecoder) -> Iterator[Event]:
    """Events up to the end of the form. Raises BadRequest, RequestEntityTooLarge."""
    while True:
        chunk = stream.read(CHUNK_BYTES)
        decoder.receive_data(chunk or None)
        try:
            while (event := decoder.next_event()) is not NEED_DATA:
                yield event
                if isinstance(event, Epilogue):
                    return
        except (ValueError, UnicodeDecodeError) as error:
            raise BadRequest from error
        if len(decoder.buffer) > MOST_HEADER_BYTES:
            raise RequestEntityTooLarge


def data_of(events: Iterator[Event]) -> Iterator[bytes]:
    for event in events:
        if not isinstance(event, Data):
            raise BadRequest
        yield event.data
        if not event.more_data:
            return


def filename_of(event: Field | File) -> str | None:
    if isinstance(event, Field):
        return None
    filename = event.filename
    for written, meant in ESCAPED:
        filename = filename.replace(written, meant)
    return filename
