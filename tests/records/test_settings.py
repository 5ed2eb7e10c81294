"""A setting that cannot be meant is refused at the start, by name and without repeating a password."""
from __future__ import annotations

import pytest

from records.settings import SettingsError, read_settings


@pytest.mark.parametrize(("name", "value", "wanted"), [
    ("BUKTI_DATABASE", "mysql://bukti:rahasia@db/bukti", "postgresql+psycopg://"),
    ("BUKTI_REDIS_URL", "bukti:rahasia@redis:6379", "redis://"), ("BUKTI_STORE", "gs://rahasia", "s3://"),
    ("BUKTI_WORKERS", "banyak", "BUKTI_WORKERS"),
])
def test_an_address_of_another_kind_is_refused_in_words(name: str, value: str, wanted: str) -> None:
    with pytest.raises(SettingsError) as told:
        read_settings({name: value})
    assert name in str(told.value) and wanted in str(told.value)
    assert "rahasia@" not in str(told.value)


def test_what_can_be_meant_is_taken() -> None:
    told = read_settings({"BUKTI_DATABASE": "postgresql+psycopg://u:p@db/x", "BUKTI_STORE": "/srv/bukti",
                          "BUKTI_REDIS_URL": "rediss://redis:6379/0"})
    assert (told.database, told.store, told.redis_url) == (
        "postgresql+psycopg://u:p@db/x", "/srv/bukti", "rediss://redis:6379/0")
