"""Files made hostile by chance from a seed, and read as any stranger's file is."""
