"""Facts: what a paper says, found by what stands around it, each with its place and a calibrated confidence."""
