"""Traits of judgements that auditors narrow by; papers that were erased while what was decided on them stays"""
import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "judged_trait",
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("sort", sa.String(length=8), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("unit", sa.String(length=80), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]),
        sa.PrimaryKeyConstraint("candidate_id", "sort", "code", "unit"))
    op.create_index("judged_trait_by_code", "judged_trait", ["lsp_id", "sort", "code"])
    op.create_table(
        "papers_erased",
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.Float(precision=53), nullable=False),
        sa.Column("destroyed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]),
        sa.PrimaryKeyConstraint("candidate_id"))
    op.create_index("ix_papers_erased_lsp_id", "papers_erased", ["lsp_id"])


def downgrade() -> None:
    op.drop_table("papers_erased")
    op.drop_table("judged_trait")
