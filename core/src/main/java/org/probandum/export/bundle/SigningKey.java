package org.probandum.export.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import org.probandum.model.Document;

/// A person's own key, with which packages are signed: Ed25519 (S. Josefsson and I. Liusvaara, RFC
/// 8032, 2017). Its private half never leaves the folder in which it was made.
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String PRIVATE_FILE = "signing-key.pem";
  private static final String PUBLIC_FILE = "signing-key.pub.pem";

  private final KeyPair pair;

  private SigningKey(KeyPair pair) {
    this.pair = pair;
  }

  /// The key of this folder, which is made where it is not there, and which only its owner can
  /// read.
  ///
  /// @throws IOException where the folder cannot be used or what lies there is no such key
  public static SigningKey loadOrCreate(Path folder) throws IOException {
    Path privateFile = folder.resolve(PRIVATE_FILE);
    Path publicFile = folder.resolve(PUBLIC_FILE);
    if (Files.exists(privateFile)) {
      return load(privateFile, publicFile);
    }
    SigningKey key = create();
    Files.createDirectories(folder);
    byte[] secret =
        Pem.write(PRIVATE, key.pair.getPrivate().getEncoded()).getBytes(StandardCharsets.US_ASCII);
    Files.createFile(privateFile, forOwner(folder));
    Files.write(privateFile, secret, StandardOpenOption.TRUNCATE_EXISTING);
    Files.writeString(publicFile, key.publicPem());
    return key;
  }

  private static FileAttribute<?>[] forOwner(Path folder) throws IOException {
    boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static SigningKey load(Path privateFile, Path publicFile) throws IOException {
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      byte[] secret = Pem.read(PRIVATE, Files.readAllBytes(privateFile));
      PrivateKey half = keys.generatePrivate(new PKCS8EncodedKeySpec(secret));
      SigningKey key = new SigningKey(new KeyPair(publicKey(Files.readAllBytes(publicFile)), half));
      byte[] trial = "probandum".getBytes(StandardCharsets.US_ASCII);
      if (!verifies(key.pair.getPublic(), trial, key.sign(trial))) {
        throw new IOException("the two halves of the key in " + privateFile + " do not fit");
      }
      return key;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("there is no usable key in " + privateFile + ": " + e.getMessage(), e);
    }
  }

  /// A new key, held in memory only.
  public static SigningKey create() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has " + ALGORITHM, e);
    }
  }

  /// The fingerprint: SHA-256 of the public half, in hexadecimal digits.
  public String id() {
    return id(pair.getPublic());
  }

  /// The public half as PEM.
  String publicPem() {
    return Pem.write(PUBLIC, pair.getPublic().getEncoded());
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key cannot sign", e);
    }
  }

  static String id(PublicKey key) {
    return Document.sha256(key.getEncoded());
  }

  /// @throws GeneralSecurityException where the text is no such key
  static PublicKey publicKey(byte[] pem) throws GeneralSecurityException {
    byte[] der = Pem.read(PUBLIC, pem);
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
  }

  static boolean verifies(PublicKey key, byte[] bytes, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /// Who may read the private half, where the file system says so.
  static Set<java.nio.file.attribute.PosixFilePermission> permissions(Path folder)
      throws IOException {
    return Files.getPosixFilePermissions(folder.resolve(PRIVATE_FILE));
  }
}
