"""``python -m sameas_web``: what ``sameas serve`` runs."""

from sameas_web.config.serve import main

if __name__ == "__main__":
    main()
