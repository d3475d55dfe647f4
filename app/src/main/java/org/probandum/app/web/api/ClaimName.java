package org.probandum.app.web.api;

/// A claim as a reference names it.
record ClaimName(String id, String number, String text) {}
