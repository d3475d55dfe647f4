package org.probandum.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Unpacks ONNX Runtime's native library once. Left alone, ONNX Runtime unpacks it into the temp
/// folder at every start.
///
/// Where the property `onnxruntime.native.path` is unset, it is set: the one JVM-wide state that
/// the library touches, since ONNX Runtime takes the folder from nowhere else.
final class NativeLibrary {

  static final String PATH_PROPERTY = "onnxruntime.native.path";

  private static final List<String> NAMES =
      List.of("onnxruntime", "onnxruntime4j_jni", "onnxruntime_providers_shared");

  private NativeLibrary() {}

  /// Makes ONNX Runtime use the library unpacked under this folder. Does nothing where the user set
  /// a path, or where the platform has no library, which ONNX Runtime then says itself.
  static synchronized void prepare(Path folder) throws IOException {
    if (System.getProperty(PATH_PROPERTY) == null && resource(NAMES.get(0)) != null) {
      System.setProperty(PATH_PROPERTY, unpack(folder).toString());
    }
  }

  /// Unpacks what is not there yet; several processes may do so at once.
  ///
  /// @return the folder with the libraries
  static Path unpack(Path folder) throws IOException {
    Path target = folder.resolve("onnxruntime-" + version() + "-" + platform());
    Files.createDirectories(target);
    for (String name : NAMES) {
      URL resource = resource(name);
      if (resource != null) {
        unpack(resource, target.resolve(fileName(name)));
      }
    }
    return target;
  }

  private static void unpack(URL resource, Path file) throws IOException {
    long size = resource.openConnection().getContentLengthLong();
    if (Files.exists(file) && Files.size(file) == size) {
      return;
    }
    Path unfinished = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
    try (InputStream content = resource.openStream()) {
      Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
      replace(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Another process may have put the same file there in the meantime; where it is in use and
  /// cannot be replaced, it is as good.
  private static void replace(Path unfinished, Path file) throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      if (Files.size(file) != Files.size(unfinished)) {
        throw e;
      }
    }
  }

  static @Nullable URL resource(String name) {
    return OrtEnvironment.class.getResource(
        "/ai/onnxruntime/native/" + platform() + "/" + fileName(name));
  }

  private static String version() {
    String version = OrtEnvironment.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }

  static String fileName(String name) {
    return System.mapLibraryName(name).replace("jnilib", "dylib");
  }

  /// ONNX Runtime's own name for this platform, `linux-x64` for example.
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String family = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    boolean intel = machine.equals("amd64") || machine.equals("x86_64");
    return family + "-" + (intel ? "x64" : machine);
  }
}
