"""Lsp desk"""
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def ident(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=32), nullable=False)


def when(name: str = "at") -> sa.Column[Any]:
    return sa.Column(name, sa.Float(precision=53), nullable=False)


def who() -> sa.Column[Any]:
    return sa.Column("actor", sa.String(length=80), nullable=False)


def json(name: str = "content") -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def of(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"])


def indexed(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def upgrade() -> None:
    op.create_table(
        "code_list", ident("lsp_id"), sa.Column("name", sa.String(length=20), nullable=False), json("rows"),
        sa.Column("may_be_empty", sa.Boolean(), nullable=False), when(), who(), of("lsp_id", "lsp"),
        sa.PrimaryKeyConstraint("lsp_id", "name"))
    op.create_table("letterhead", ident("lsp_id"), json(), when(), who(), of("lsp_id", "lsp"),
                    sa.PrimaryKeyConstraint("lsp_id"))
    for table, key in (("session_report", "batch"), ("bnsp_detail", "candidate"), ("plenary_detail", "plenary")):
        op.create_table(table, ident(f"{key}_id"), ident("lsp_id"), json(), when(), who(), of(f"{key}_id", key),
                        of("lsp_id", "lsp"), sa.PrimaryKeyConstraint(f"{key}_id"))
        indexed(table, "lsp_id")
    samples()
    retention()


def samples() -> None:
    op.create_table(
        "audit_sample", ident("id"), ident("lsp_id"), sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Float(precision=53), nullable=False), json("narrowed"),
        sa.Column("drawn_from", sa.Integer(), nullable=False), json("candidates"), when(), ident("actor"),
        of("lsp_id", "lsp"), sa.PrimaryKeyConstraint("id"))
    indexed("audit_sample", "lsp_id")
    op.create_table(
        "audit_finding", ident("id"), ident("lsp_id"), ident("sample_id"), ident("candidate_id"), ident("judgement"),
        sa.Column("outcome", sa.String(length=12), nullable=False), json("units"),
        sa.Column("note", sa.String(), nullable=False), ident("user_id"), when(), of("lsp_id", "lsp"),
        of("sample_id", "audit_sample"), of("candidate_id", "candidate"), sa.PrimaryKeyConstraint("id"))
    indexed("audit_finding", "lsp_id", "sample_id", "candidate_id")


def retention() -> None:
    op.create_table(
        "retention_rule", ident("lsp_id"), sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False), when(), who(), of("lsp_id", "lsp"),
        sa.PrimaryKeyConstraint("lsp_id", "kind"))
    op.create_table("retention_run", ident("id"), ident("lsp_id"), when(), json("done"), of("lsp_id", "lsp"),
                    sa.PrimaryKeyConstraint("id"))
    indexed("retention_run", "lsp_id")
    op.create_table(
        "consent_withdrawal", ident("candidate_id"), ident("lsp_id"), when(), when("recorded_at"), who(),
        sa.Column("way", sa.String(length=12), nullable=False), of("candidate_id", "candidate"), of("lsp_id", "lsp"),
        sa.PrimaryKeyConstraint("candidate_id"))
    indexed("consent_withdrawal", "lsp_id")


def downgrade() -> None:
    for table in ("consent_withdrawal", "retention_run", "retention_rule", "audit_finding",
                  "audit_sample", "plenary_detail", "bnsp_detail", "session_report", "letterhead", "code_list"):
        op.drop_table(table)
