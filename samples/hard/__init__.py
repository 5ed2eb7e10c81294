"""The hard bench: layouts grown from parts, with the damage that real life does. `python -m samples.hard --help`."""
