"""What people and programs meet: reports and, later, pages and API."""
