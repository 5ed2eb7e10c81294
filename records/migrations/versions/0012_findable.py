"""Numbers of papers are sealed where they are compared: they take more room"""
import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    widen(120, 200)


def downgrade() -> None:
    widen(200, 120)


def widen(before: int, after: int) -> None:
    with op.batch_alter_table("paper_trace") as batch_op:
        batch_op.alter_column(
            "number", existing_type=sa.String(before), type_=sa.String(after), existing_nullable=False)
