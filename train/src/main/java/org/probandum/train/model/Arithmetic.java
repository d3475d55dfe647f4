package org.probandum.train.model;

/// In what numbers the matrix products of a training are computed.
public enum Arithmetic {
  /// 32 bits: any processor.
  FLOAT32,
  /// Products in bfloat16, everything else in 32 bits: a third faster on processors with such
  /// products (`avx512_bf16` among the flags of `/proc/cpuinfo`), slower on others.
  BFLOAT16
}
