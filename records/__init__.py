"""The memory of the system: settings, schemes on disk, rosters, stored readings."""
