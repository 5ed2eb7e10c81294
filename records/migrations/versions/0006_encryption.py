"""Encryption: data keys, and marks by which sealed paths are found. Rows from before are plain and cannot stay so."""
import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

FOUND_BY = {"file": "path", "candidate": "folder", "arrival": "path"}
REFUSED = ("basis data ini dari sebelum penyandian dan berisi data; mulai dengan folder data baru dan unggah lagi / "
           "this database is from before sealing and holds data: begin with a new data folder and upload again")


def upgrade() -> None:
    refuse_rows()
    op.create_table(
        "data_key", sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("lsp_id", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("batch_id", sa.String(length=32), nullable=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["lsp_id"], ["lsp.id"]), sa.PrimaryKeyConstraint("id"))
    for column in ("lsp_id", "owner", "batch_id"):
        op.create_index(f"ix_data_key_{column}", "data_key", [column])
    for table, column in FOUND_BY.items():
        find_by(table, column, f"{column}_mark")
    op.add_column("file", sa.Column("folder_marks", sa.String(), nullable=False))


def find_by(table: str, old: str, new: str) -> None:
    """A value once a batch: said by the mark now, and no longer by the value itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.add_column(table, sa.Column(new, sa.String(length=32), nullable=False))
        op.drop_constraint(f"{table}_batch_id_{old}_key", table, type_="unique")
        op.create_unique_constraint(f"{table}_batch_id_{new}_key", table, ["batch_id", new])
        return
    names = {"uq": "uq_%(table_name)s_%(column_0_name)s"}
    with op.batch_alter_table(table, naming_convention=names) as batch_op:
        batch_op.add_column(sa.Column(new, sa.String(length=32), nullable=False))
        batch_op.drop_constraint(f"uq_{table}_batch_id", type_="unique")
        batch_op.create_unique_constraint(f"{table}_batch_id_{new}_key", ["batch_id", new])


def downgrade() -> None:
    refuse_rows()
    op.drop_column("file", "folder_marks")
    for table, column in FOUND_BY.items():
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_constraint(f"{table}_batch_id_{column}_mark_key", type_="unique")
            batch_op.drop_column(f"{column}_mark")
            batch_op.create_unique_constraint(f"{table}_batch_id_{column}_key", ["batch_id", column])
    op.drop_table("data_key")


def refuse_rows() -> None:
    """Nothing plain is taken over, and nothing sealed is left without its keys. Raises CommandError."""
    if op.get_bind().execute(sa.text("SELECT count(*) FROM batch")).scalar_one():
        raise CommandError(REFUSED)
