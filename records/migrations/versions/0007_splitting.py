"""Splitting"""
import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "look", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.Float(precision=53), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("reader", sa.String(length=80), nullable=False),
        sa.Column("picture", sa.String(length=80), nullable=False),
        sa.Column("fact", sa.String(length=20), nullable=False),
        sa.Column("box", sa.JSON(), nullable=False), sa.Column("answer", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"))
    op.create_index("ix_look_lsp_id", "look", ["lsp_id"])
    op.create_index("ix_look_candidate_id", "look", ["candidate_id"])
    op.create_table(
        "piece", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False), sa.Column("document", sa.String(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False), sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reader", sa.String(length=80), nullable=False), sa.Column("answer", sa.JSON(), nullable=True),
        sa.Column("made_at", sa.Float(precision=53), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=True),
        sa.Column("lease", sa.Float(precision=53), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("candidate_id", "digest"))
    op.create_index("ix_piece_lsp_id", "piece", ["lsp_id"])
    op.create_index("ix_piece_candidate_id", "piece", ["candidate_id"])
    op.create_index("piece_waiting", "piece", ["state", "published_at"])


def downgrade() -> None:
    op.drop_table("piece")
    op.drop_table("look")
