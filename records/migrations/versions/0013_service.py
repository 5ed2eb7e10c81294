"""A batch's files are counted by state, and its last ones found, without reading the rows"""
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("file_of_batch_by_state", "file", ["batch_id", "state"])
    op.create_index("file_of_batch_settled", "file", ["batch_id", "settled_at"])
    op.drop_index("ix_file_batch_id", "file")


def downgrade() -> None:
    op.create_index("ix_file_batch_id", "file", ["batch_id"])
    op.drop_index("file_of_batch_settled", "file")
    op.drop_index("file_of_batch_by_state", "file")
