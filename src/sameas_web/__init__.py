"""The product: Same-As in the browser, on one's own machine. It may use ``sameas``; never the other way round."""
