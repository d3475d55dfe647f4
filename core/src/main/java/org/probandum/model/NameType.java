package org.probandum.model;

/// What a name names.
public enum NameType {
  PERSON,
  /// A state body, agency, company, party, medium or armed group.
  ORGANISATION,
  /// A people or nationality, as noun or adjective (`Pakistani`).
  NATIONALITY,
  /// A geographical name used as such.
  LOCATION,
  /// A building or installation (`Pul-e-Charkhi`).
  FACILITY,
  /// A named document (`S/2025/796`, `Resolution 2593`).
  DOCUMENT,
  OTHER
}
