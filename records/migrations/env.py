"""Alembic's entry: it is handed an open connection by `records.database.migrate`."""
from alembic import context

from records import account_tables, arrival_tables, plenary_tables, webhook_tables  # noqa: F401 - all tables, one metadata
from records.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
