"""Second look, better copies, and the notice that a machine reads first"""
import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

FLOAT = sa.Float(precision=53)


def upgrade() -> None:
    better_copies()
    second_looks()
    notices()


def better_copies() -> None:
    op.create_table(
        "better_copy", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(), nullable=False), sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False), sa.Column("words", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("asked_by", sa.String(length=32), nullable=False), sa.Column("asked_at", FLOAT, nullable=False),
        sa.Column("expires_at", FLOAT, nullable=False), sa.Column("revoked_at", FLOAT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False), sa.Column("file_ids", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("token_hash"))
    op.create_index("ix_better_copy_lsp_id", "better_copy", ["lsp_id"])
    op.create_index("ix_better_copy_candidate_id", "better_copy", ["candidate_id"])


def second_looks() -> None:
    op.create_table(
        "second_look_setting", sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False), sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("balanced", sa.Boolean(), nullable=False), sa.Column("seed", sa.String(length=64), nullable=False),
        sa.Column("set_by", sa.String(length=32), nullable=False), sa.Column("set_at", FLOAT, nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("lsp_id", "number"))
    op.create_table(
        "second_look", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("decision_id", sa.String(length=32), nullable=False),
        sa.Column("setting", sa.Integer(), nullable=False), sa.Column("drawn_at", FLOAT, nullable=False),
        sa.Column("first_id", sa.String(length=32), nullable=False),
        sa.Column("second_id", sa.String(length=32), nullable=True),
        sa.Column("third_id", sa.String(length=32), nullable=True),
        sa.Column("said", sa.JSON(), nullable=False), sa.Column("said_at", FLOAT, nullable=True),
        sa.Column("said_sha256", sa.String(length=64), nullable=False),
        sa.Column("settled", sa.JSON(), nullable=False), sa.Column("settled_at", FLOAT, nullable=True),
        sa.Column("settled_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"]), sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("candidate_id"))
    for column in ("lsp_id", "candidate_id", "second_id", "third_id"):
        op.create_index(f"ix_second_look_{column}", "second_look", [column])


def notices() -> None:
    op.create_table(
        "notice_text", sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False), sa.Column("indonesian", sa.String(), nullable=False),
        sa.Column("english", sa.String(), nullable=False), sa.Column("set_by", sa.String(length=32), nullable=False),
        sa.Column("set_at", FLOAT, nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("lsp_id", "version"))
    op.create_table(
        "acknowledgement", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False), sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        sa.Column("acknowledged_on", sa.String(length=10), nullable=False),
        sa.Column("recorded_by", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", FLOAT, nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_acknowledgement_lsp_id", "acknowledgement", ["lsp_id"])
    op.create_index("ix_acknowledgement_candidate_id", "acknowledgement", ["candidate_id"])


def downgrade() -> None:
    for table in ("acknowledgement", "notice_text", "second_look", "second_look_setting", "better_copy"):
        op.drop_table(table)
