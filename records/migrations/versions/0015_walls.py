"""Walls: how much was taken in, by hour"""
import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "intake", sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("hour", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("files", sa.Integer(), nullable=False), sa.Column("size", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("lsp_id", "actor", "hour"))


def downgrade() -> None:
    op.drop_table("intake")
