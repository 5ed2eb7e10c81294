"""Schemes"""
import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "scheme_version", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("scheme", sa.String(length=80), nullable=False), sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False), sa.Column("text", sa.Text(), nullable=False),
        sa.Column("cases", sa.Text(), nullable=False), sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.Float(precision=53), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.Float(precision=53), nullable=False),
        sa.Column("holds_from", sa.String(length=10), nullable=True),
        sa.Column("published_by", sa.String(length=32), nullable=True),
        sa.Column("published_at", sa.Float(precision=53), nullable=True), sa.Column("proof", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("lsp_id", "scheme", "number"))
    op.create_index("ix_scheme_version_lsp_id", "scheme_version", ["lsp_id"])
    what_if()
    keep_published()


def what_if() -> None:
    op.create_table(
        "what_if", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("version_id", sa.String(length=32), nullable=False),
        sa.Column("over", sa.String(length=80), nullable=False),
        sa.Column("scheme", sa.String(length=80), nullable=False), sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False), sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False), sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("started_by", sa.String(length=32), nullable=False),
        sa.Column("started_at", sa.Float(precision=53), nullable=False),
        sa.Column("done_at", sa.Float(precision=53), nullable=True),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("id"))
    op.create_table(
        "what_if_part", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("what_if_id", sa.String(length=32), nullable=False),
        sa.Column("candidates", sa.JSON(), nullable=False), sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=True),
        sa.Column("lease", sa.Float(precision=53), nullable=False), sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["what_if_id"], ["what_if.id"]),
        sa.PrimaryKeyConstraint("id"))
    op.create_table(
        "what_if_change", sa.Column("what_if_id", sa.String(length=32), nullable=False),
        sa.Column("candidate_id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("direction", sa.String(length=12), nullable=False), sa.Column("units", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.ForeignKeyConstraint(["what_if_id"], ["what_if.id"]),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"]),
        sa.PrimaryKeyConstraint("what_if_id", "candidate_id"))
    op.create_index("ix_what_if_lsp_id", "what_if", ["lsp_id"])
    op.create_index("ix_what_if_version_id", "what_if", ["version_id"])
    op.create_index("ix_what_if_part_lsp_id", "what_if_part", ["lsp_id"])
    op.create_index("ix_what_if_part_what_if_id", "what_if_part", ["what_if_id"])
    op.create_index("what_if_part_waiting", "what_if_part", ["done", "published_at"])
    op.create_index("ix_what_if_change_lsp_id", "what_if_change", ["lsp_id"])
    op.create_index("ix_what_if_change_candidate_id", "what_if_change", ["candidate_id"])


def keep_published() -> None:
    """No one changes or drops a published version, whoever writes to the database."""
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(f"CREATE TRIGGER scheme_version_{verb.lower()} BEFORE {verb} ON scheme_version "
                       "WHEN OLD.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published scheme stays'); END")
        return
    op.execute("CREATE FUNCTION scheme_version_stays() RETURNS trigger LANGUAGE plpgsql AS "
               "$$BEGIN RAISE EXCEPTION 'a published scheme stays'; END$$")
    op.execute("CREATE TRIGGER scheme_version_stays BEFORE UPDATE OR DELETE ON scheme_version "
               "FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION scheme_version_stays()")


def downgrade() -> None:
    for table in ("what_if_change", "what_if_part", "what_if", "scheme_version"):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION scheme_version_stays()")
