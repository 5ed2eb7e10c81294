"""What a portfolio shows, and what follows from it. Pure: no files, pictures, queue, clock or pages."""
