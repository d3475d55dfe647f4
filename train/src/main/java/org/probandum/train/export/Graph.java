package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// An ONNX graph in the making: values are known by their names, and each operation gives the name
/// of what it makes.
final class Graph {

  /// ONNX 1.15: the first operator set with `Gelu`.
  private static final int OPERATORS = 20;

  private static final int FORMAT = 9;

  private final GraphProto.Builder graph;

  Graph(String name) {
    this.graph = GraphProto.newBuilder().setName(name);
  }

  /// An input of whole numbers; text names a dimension that is free.
  String input(String name, Object... shape) {
    graph.addInput(value(name, TensorProto.DataType.INT64_VALUE, shape));
    return name;
  }

  /// An input of numbers.
  String floatInput(String name, Object... shape) {
    graph.addInput(value(name, TensorProto.DataType.FLOAT_VALUE, shape));
    return name;
  }

  /// Makes this value an output under its name.
  void output(String name, Object... shape) {
    graph.addOutput(value(name, TensorProto.DataType.FLOAT_VALUE, shape));
  }

  private static ValueInfoProto value(String name, int type, Object... shape) {
    TensorShapeProto.Builder dims = TensorShapeProto.newBuilder();
    for (Object size : shape) {
      TensorShapeProto.Dimension.Builder dim = TensorShapeProto.Dimension.newBuilder();
      dims.addDim(
          size instanceof Integer number ? dim.setDimValue(number) : dim.setDimParam("" + size));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(TypeProto.Tensor.newBuilder().setElemType(type).setShape(dims)))
        .build();
  }

  /// A constant of floats.
  String floats(String name, float[] values, long... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return constant(name, TensorProto.DataType.FLOAT_VALUE, bytes.array(), shape);
  }

  /// A constant of signed bytes.
  String signedBytes(String name, byte[] values, long... shape) {
    return constant(name, TensorProto.DataType.INT8_VALUE, values, shape);
  }

  /// A constant byte without sign.
  String unsignedByte(String name, int value) {
    return constant(name, TensorProto.DataType.UINT8_VALUE, new byte[] {(byte) value});
  }

  /// A constant list of whole numbers.
  String longs(String name, long... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant(name, TensorProto.DataType.INT64_VALUE, bytes.array(), values.length);
  }

  private String constant(String name, int type, byte[] values, long... shape) {
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type)
            .addAllDims(Arrays.stream(shape).boxed().toList())
            .setRawData(ByteString.copyFrom(values)));
    return name;
  }

  /// An operation with one output.
  ///
  /// @param output the name of what it makes
  String add(String operator, String output, List<String> inputs, AttributeProto... attributes) {
    return add(operator, List.of(output), inputs, attributes).getFirst();
  }

  /// An operation with several outputs.
  List<String> add(
      String operator, List<String> outputs, List<String> inputs, AttributeProto... attributes) {
    graph.addNode(
        NodeProto.newBuilder()
            .setOpType(operator)
            .setName(outputs.getFirst())
            .addAllInput(inputs)
            .addAllOutput(outputs)
            .addAllAttribute(List.of(attributes)));
    return outputs;
  }

  static AttributeProto whole(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto wholes(String name, Long... values) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(List.of(values))
        .build();
  }

  static AttributeProto real(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  /// The model.
  ModelProto model() {
    return ModelProto.newBuilder()
        .setIrVersion(FORMAT)
        .setProducerName("probandum-train")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS))
        .setGraph(graph)
        .build();
  }
}
