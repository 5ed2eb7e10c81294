"""Alembic's entry: it is handed an open connection by `records.database.migrate`."""
from alembic import context

from records import (  # noqa: F401 - all tables, one metadata
    account_tables,
    acknowledge_tables,
    arrival_tables,
    better_copy_tables,
    cue_tables,
    data_keys,
    erasure_tables,
    learning_tables,
    lsp_desk_tables,
    plenary_tables,
    quota_tables,
    retention_tables,
    sampling_tables,
    scheme_tables,
    second_look_tables,
    splitting_tables,
    trait_tables,
    webhook_tables,
)
from records.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
