"""Learning"""
import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    examples()
    versions()
    use()


def examples() -> None:
    op.create_table(
        "learning_example", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("word", sa.Integer(), nullable=False),
        sa.Column("fact", sa.String(length=20), nullable=False),
        sa.Column("reader", sa.String(length=80), nullable=False),
        sa.Column("offers", sa.JSON(), nullable=False), sa.Column("made_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("id"), sa.UniqueConstraint("candidate_id", "word"))
    for column in ("lsp_id", "candidate_id"):
        op.create_index(f"ix_learning_example_{column}", "learning_example", [column])


def versions() -> None:
    op.create_table(
        "learned_version", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False), sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False), sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("made_from", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("lsp_id", "number"))
    op.create_index("ix_learned_version_lsp_id", "learned_version", ["lsp_id"])


def use() -> None:
    op.create_table(
        "learned_use", sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("version_id", sa.String(length=32), nullable=True),
        sa.Column("switched_by", sa.String(length=32), nullable=False),
        sa.Column("switched_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]),
        sa.ForeignKeyConstraint(["version_id"], ["learned_version.id"]),
        sa.PrimaryKeyConstraint("lsp_id"))


def downgrade() -> None:
    for table in ("learned_use", "learned_version", "learning_example"):
        op.drop_table(table)
