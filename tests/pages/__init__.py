"""The product in the browser, by its doors."""
