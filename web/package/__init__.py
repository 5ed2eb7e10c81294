"""What a certification body hands on: BNSP's workbook, reports, the index of papers."""
