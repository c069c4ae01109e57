"""What the product looks like and says: templates, styles, the words on the screen, and the pages one only reads."""
