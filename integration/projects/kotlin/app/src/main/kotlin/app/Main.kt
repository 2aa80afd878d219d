package app

import dev.deco.runtime.Scope
import work.DecoWork
import work.Task
import work.Work

data class Step(val factor: Long, val modulus: Long) : Task {
    override fun run(seed: Long) = (seed * factor + 1) % modulus
}

fun main() {
    val step = Step(31, 10_007)
    val serialLog = mutableListOf<Long>()
    val serial = Work.all(step, 60, serialLog)

    // The wrapper, with a Kotlin class, a Kotlin list and a lambda for arguments.
    val log = mutableListOf<Long>()
    check(DecoWork.all(step, 60, log) == serial && log == serialLog) { "wrapper: $log" }
    val lambdaLog = ArrayList<Long>()
    check(DecoWork.all({ (it * 31 + 1) % 10_007 }, 60, lambdaLog) == serial && lambdaLog == serialLog) { "lambda" }

    // Calls spawned by hand.
    val handLog = mutableListOf<Long>()
    val results = Scope.open().use { scope ->
        val spawned = (0 until 60).map { DecoWork.done(scope, step, it, handLog) }
        scope.await()
        spawned.map { it.get() }
    }
    check(results == serial && handLog == serialLog) { "by hand: $handLog" }
}
