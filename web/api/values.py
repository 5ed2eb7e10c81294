"""The shapes that the API gives, for its description and for whoever reads the code."""
from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Accepted(BaseModel):
    """A batch was received; nothing is read yet."""

    id: str


class Counts(BaseModel):
    total: int
    done: int
    failed: int


class CandidateState(BaseModel):
    id: str
    folder: str
    name: str
    state: str = Field(description="working or done")
    route: str | None = Field(description="interview, practice, review; null before the first judgement")


class BatchState(BaseModel):
    id: str
    name: str
    state: str = Field(description="receiving, working or done")
    files: Counts
    candidates: list[CandidateState]
    warnings: list[str]


class BatchLine(BaseModel):
    id: str
    name: str
    state: str
    files: int
    candidates: int
    received_at: float = Field(description="seconds since 1970")


class BatchList(BaseModel):
    batches: list[BatchLine]


class SchemeLine(BaseModel):
    id: str
    title: str
    label: str


class SchemeList(BaseModel):
    schemes: list[SchemeLine]


class CandidateAnswer(BaseModel):
    """The candidate's object of `bukti check --json`, with its id, people's words and signatures."""

    model_config = ConfigDict(extra="allow")
    id: str
    reviews: list[dict[str, Any]]
    signatures: list[dict[str, Any]]


class Problem(BaseModel):
    """RFC 9457."""

    type: str
    title: str
    status: int
    code: str
    detail: str
