"""Cues"""
import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    paper_traces()
    mark_traces()
    resemblances()


def paper_traces() -> None:
    op.create_table(
        "paper_trace", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(), nullable=False), sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False), sa.Column("pages", sa.JSON(), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False), sa.Column("holder", sa.String(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False), sa.Column("nik", sa.String(length=64), nullable=False),
        sa.Column("photo", sa.String(length=16), nullable=False), sa.Column("places", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_paper_trace_candidate_id", "paper_trace", ["candidate_id"])
    for name in ("sha256", "number", "nik", "photo"):
        op.create_index(f"paper_trace_{name}", "paper_trace", ["lsp_id", name])


def mark_traces() -> None:
    op.create_table(
        "mark_trace", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(), nullable=False), sa.Column("mark", sa.String(length=12), nullable=False),
        sa.Column("look", sa.String(length=128), nullable=False), sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("place", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_mark_trace_candidate_id", "mark_trace", ["candidate_id"])
    op.create_index("mark_trace_mark", "mark_trace", ["lsp_id", "mark"])


def resemblances() -> None:
    op.create_table(
        "resemblance", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("one_candidate", sa.String(length=32), nullable=False),
        sa.Column("one_document", sa.String(), nullable=False), sa.Column("one_place", sa.JSON(), nullable=False),
        sa.Column("other_candidate", sa.String(length=32), nullable=False),
        sa.Column("other_document", sa.String(), nullable=False), sa.Column("other_place", sa.JSON(), nullable=False),
        sa.Column("found_at", sa.Float(precision=53), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("settled", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["one_candidate"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["other_candidate"], ["candidate.id"]), sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("lsp_id", "code", "one_candidate", "one_document", "other_candidate", "other_document"))
    op.create_index("ix_resemblance_one_candidate", "resemblance", ["one_candidate"])
    op.create_index("ix_resemblance_other_candidate", "resemblance", ["other_candidate"])
    op.create_index("resemblance_open", "resemblance", ["lsp_id", "settled", "found_at"])
    op.create_table(
        "resemblance_word", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("resemblance_id", sa.String(length=32), nullable=False),
        sa.Column("word", sa.String(length=12), nullable=False), sa.Column("reason", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]),
        sa.ForeignKeyConstraint(["resemblance_id"], ["resemblance.id"]), sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_resemblance_word_resemblance_id", "resemblance_word", ["resemblance_id"])


def downgrade() -> None:
    for table in ("resemblance_word", "resemblance", "mark_trace", "paper_trace"):
        op.drop_table(table)
