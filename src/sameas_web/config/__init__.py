"""How the product is set up, started and guarded: settings from the environment, the door, the log."""
