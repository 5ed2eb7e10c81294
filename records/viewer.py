"""Who looks: which certification body's records, in which role. Every function that reads for people takes one."""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, select

from records.tables import Batch, Candidate, File


class Role(StrEnum):
    STAFF = "staff"
    ASSESSOR = "assessor"
    AUDITOR = "auditor"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Viewer:
    """`id` is that of a user or a token, as the audit log names it."""

    lsp_id: str
    id: str
    role: Role
    name: str = ""

    def candidates(self, rows: Any) -> Select[Any]:
        """Only those of the own body, and for an assessor only those assigned to them."""
        own: Select[Any] = rows.where(Candidate.lsp_id == self.lsp_id)
        return own.where(Candidate.assessor_id == self.id) if self.role is Role.ASSESSOR else own

    def files(self, rows: Any) -> Select[Any]:
        """Only those of the own body, and for an assessor only papers of candidates assigned to them."""
        own: Select[Any] = rows.where(File.lsp_id == self.lsp_id)
        if self.role is not Role.ASSESSOR:
            return own
        return own.where(File.candidate_id.in_(self.candidates(select(Candidate.id))))

    def batches(self, rows: Any) -> Select[Any]:
        own: Select[Any] = rows.where(Batch.lsp_id == self.lsp_id)
        return own
