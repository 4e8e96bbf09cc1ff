package org.mithaq.benchmark;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A database whose writes wait until it is released: the log without its index, all of whose events stay in memory. Shows
 * what the index costs.
 */
final class HeldIndex implements AutoCloseable {

    private static final Set<String> HELD = Set.of("insertMany", "bulkWrite");

    private final CountDownLatch released = new CountDownLatch(1);
    private final MongoDatabase database;

    HeldIndex(MongoDatabase database) {
        this.database = proxy(MongoDatabase.class, database);
    }

    MongoDatabase database() {
        return database;
    }

    /** Lets all writes go ahead from now on. */
    void release() {
        released.countDown();
    }

    @Override
    public void close() {
        release();
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler(target)));
    }

    private InvocationHandler handler(Object target) {
        return (proxy, method, arguments) -> {
            if (HELD.contains(method.getName()) && !aboutPositions(target)) {
                released.await();
            }
            return wrapped(call(target, method, arguments));
        };
    }

    /** They are written once when the index is begun. */
    private static boolean aboutPositions(Object target) {
        return target instanceof MongoCollection<?> collection
                && collection.getNamespace().getCollectionName().equals("positions");
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        return switch (result) {
            case MongoDatabase found -> proxy(MongoDatabase.class, found);
            case MongoCollection<?> found -> proxy(MongoCollection.class, found);
            case null -> null;
            default -> result;
        };
    }
}
