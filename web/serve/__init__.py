"""`bukti serve` and `bukti web`: the service on one machine, or its web part alone. Each part is a process."""
