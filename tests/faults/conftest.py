from __future__ import annotations

from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
from tests.parts.redis import redis_server  # noqa: F401 (a fixture)
from tests.parts.s3 import s3_server  # noqa: F401 (a fixture)
