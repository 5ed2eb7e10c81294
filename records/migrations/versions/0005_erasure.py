"""Erasure"""
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "legal_hold", sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.Float(precision=53), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False), sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("candidate_id"))
    op.create_index("ix_legal_hold_lsp_id", "legal_hold", ["lsp_id"])
    op.create_table(
        "tombstone", sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("batch_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.Float(precision=53), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False), sa.Column("reason", sa.String(), nullable=False),
        sa.Column("destroyed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("candidate_id"))
    op.create_index("ix_tombstone_lsp_id", "tombstone", ["lsp_id"])


def downgrade() -> None:
    op.drop_table("tombstone")
    op.drop_table("legal_hold")
