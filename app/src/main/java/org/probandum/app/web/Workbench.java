package org.probandum.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.probandum.app.web.api.Api;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Assets;
import org.probandum.app.web.http.ContentPolicy;
import org.probandum.app.web.http.Guard;
import org.probandum.app.web.http.Keys;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.CheckEngine;
import org.probandum.app.web.work.Runs;
import org.probandum.record.CaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server of the workbench, on this machine's own address alone. Thread-safe.
public final class Workbench implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
  private static final String HOST = "127.0.0.1";

  private final Keys keys = Keys.random();
  private final Assets assets = new Assets();
  private final ContentPolicy policy = new ContentPolicy(assets.importMap());
  private final Guard guard = new Guard(keys);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CaseShelf shelf;
  private final Runs runs;
  private final Api api;
  private final Javalin server;

  private Workbench(WorkbenchSettings settings) {
    this.shelf = new CaseShelf(settings.cases(), settings.opened(), settings.options());
    this.runs = new Runs(new CheckEngine(settings.cache(), settings.models()));
    this.api = new Api(shelf, runs, settings.reviewer());
    this.server = Javalin.create(this::configure);
  }

  /// Starts the server; it answers when this returns.
  ///
  /// @throws IOException where it cannot listen on the port
  public static Workbench start(WorkbenchSettings settings) throws IOException {
    Workbench workbench = new Workbench(settings);
    try {
      workbench.server.start(HOST, settings.port());
      return workbench;
    } catch (JavalinBindException e) {
      throw new IOException("cannot listen on port " + settings.port(), e);
    }
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// The address to open, with this start's token.
  public URI address() {
    return URI.create("http://" + HOST + ":" + port() + "/?token=" + keys.token());
  }

  /// This start's token, for programs that ask the API.
  public String token() {
    return keys.token();
  }

  /// Waits until it is closed.
  public void awaitClose() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    server.stop();
    runs.close();
    closed.countDown();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = Answers.LARGEST_JSON;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendDateHeader(false);
      http.setRequestHeaderSize(16 * 1024);
    });
    routes(config.routes);
  }

  private void routes(RoutesConfig routes) {
    routes.before(policy::apply);
    routes.before(guard::check);
    routes.get("/lib/{library}/<file>", assets::library);
    routes.get("/pages/<file>", assets::own);
    for (String page : new String[] {"/", "/cases", "/cases/*"}) {
      routes.get(page, assets::page);
    }
    api.addTo(routes);
    routes.exception(Problem.class, (problem, context) -> answer(problem, context));
    routes.exception(CaseException.class, (e, context) -> answer(of(e), context));
    routes.exception(HttpResponseException.class, (e, context) -> answer(of(e), context));
    routes.exception(Exception.class, Workbench::failed);
  }

  private static Problem of(CaseException e) {
    return Problem.conflict(String.valueOf(e.getMessage()));
  }

  private static Problem of(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.absent("there is nothing at this address");
      case 405 -> Problem.of(405, "Wrong method", "this address has no such method");
      default -> Problem.of(e.getStatus(), "Not answered", String.valueOf(e.getMessage()));
    };
  }

  /// What went wrong inside is logged and not told.
  private static void failed(Exception e, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), e);
    answer(Problem.of(500, "The program failed", "this is a fault of the program"), context);
  }

  /// A person who follows a link gets a page, programs get JSON.
  private static void answer(Problem problem, Context context) {
    String accepted = context.header("Accept");
    boolean page = accepted != null && accepted.contains("text/html");
    if (page && !context.path().startsWith("/api/")) {
      context.status(problem.status());
      Assets.refusal(context, problem);
    } else {
      Answers.problem(context, problem);
    }
  }
}
