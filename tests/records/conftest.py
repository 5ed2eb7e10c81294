from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
