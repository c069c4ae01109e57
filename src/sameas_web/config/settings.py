"""Django's settings. What can be chosen stands in ``environment``; the rest is decided here, each with its reason."""

from __future__ import annotations

from csp.constants import NONE, SELF

from sameas_web.config.environment import Environment

ENVIRONMENT = Environment.read()
ENVIRONMENT.prepare()

DEBUG = False
SECRET_KEY = ENVIRONMENT.key("secret").decode()
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]  # a page elsewhere must not reach in under a name of its own (DNS rebinding)
ROOT_URLCONF = "sameas_web.config.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "csp", "sameas_web.pages", "sameas_web.coach"]
MIDDLEWARE = [
    "sameas_web.config.log.Logged",
    "sameas_web.config.limits.Limits",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "sameas_web.config.door.Door",
    "sameas_web.config.privacy.Untraced",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["sameas_web.pages.context.every_page"]},
    }
]

# One writer at a time, wherever the power fails, and nothing left of what was deleted. No write-ahead log: SQLite before 3.51.3
# can corrupt one that two connections check-point together, and two people at a kitchen table do not need it.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ENVIRONMENT.data / "sameas.sqlite3",
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,
            "init_command": "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
            "PRAGMA temp_store=MEMORY",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Uploads are none of this product's business, and a draft is a few kilobytes; nothing a person types may touch a temporary file.
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20

STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.data / "static"
STORAGES = {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}
WHITENOISE_MAX_AGE = 60 * 60 * 24

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"  # "no-referrer" would make the browser send our own forms with no origin at all
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
CSRF_COOKIE_NAME = f"sameas-form-{ENVIRONMENT.port}"
CSRF_FAILURE_VIEW = "sameas_web.pages.errors.forged"

USE_TZ = False  # one machine, and the clock on its wall
TIME_ZONE = None
USE_I18N = False
LOGGING_CONFIG = None  # config.log sets the log up; Django's own would name addresses with what was asked of them
