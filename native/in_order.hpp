// Work that several threads share, whose results are handed on one at a time, in the order in which the work was taken.
#pragma once

#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

template<class Work, class Result>
class in_order {
  public:
    /// So many threads, this one among them. They run ahead of what is handed on by two pieces of work at most.
    explicit in_order(std::size_t threads) : threads_(threads), slots_(threads + 2) {}

    /// `take(work)` gives the next piece, or false; one thread at a time asks. `worker()` gives each thread its own function
    /// `(work, result)`. `hand_on(result)` is called in order, by one thread at a time. The first exception in that order, of any of them,
    /// stops all and is thrown again; what a piece's result is by then is handed on before.
    template<class Take, class Worker, class HandOn>
    void run(Take take, Worker worker, HandOn hand_on) {
        auto const share = [&] {
            auto work_on = worker();
            Work work;
            Result result;
            std::size_t n = 0;
            std::exception_ptr failed;
            while (taken(work, n, failed, take)) {
                if (failed) result = Result(); // what it held was handed on before
                try {
                    if (!failed) work_on(work, result);
                } catch (...) {
                    failed = std::current_exception();
                }
                hand_in(n, result, std::exchange(failed, nullptr), hand_on);
            }
        };
        std::vector<std::thread> others;
        try {
            while (others.size() + 1 < threads_) others.emplace_back(share);
        } catch (std::system_error const&) { // as many as the system has
        }
        share();
        for (std::thread& each : others) each.join();
        if (why_) std::rethrow_exception(why_);
    }

    /// Whether something has stopped all.
    std::atomic<bool> const& stopped() const { return stopped_; }

  private:
    struct slot {
        Result result;
        std::exception_ptr failed;
        bool ready = false;
    };
    slot& slot_of(std::size_t n) { return slots_[n % slots_.size()]; }

    template<class Take>
    bool taken(Work& work, std::size_t& n, std::exception_ptr& failed, Take& take) {
        std::lock_guard const turn(taking_);
        {
            std::unique_lock lock(state_);
            room_.wait(lock, [&] { return stopped_ || taken_ < handed_ + slots_.size(); });
        }
        if (stopped_ || ended_) return false;
        try {
            if (!take(work)) ended_ = true;
        } catch (...) {
            ended_ = true;
            failed = std::current_exception();
        }
        if (ended_ && !failed) return false;
        n = taken_++;
        return true;
    }

    template<class HandOn>
    void hand_in(std::size_t n, Result& result, std::exception_ptr failed, HandOn& hand_on) {
        std::unique_lock lock(state_);
        slot& mine = slot_of(n);
        std::swap(mine.result, result);
        mine.failed = std::move(failed);
        mine.ready = true;
        if (std::exchange(handing_on_, true)) return; // who hands on takes it along
        while (!stopped_ && slot_of(handed_).ready) {
            slot& next = slot_of(handed_);
            lock.unlock();
            try {
                hand_on(next.result);
                if (next.failed) std::rethrow_exception(std::exchange(next.failed, nullptr));
            } catch (...) {
                why_ = std::current_exception();
                stopped_ = true;
            }
            lock.lock();
            next.ready = false;
            ++handed_;
            room_.notify_all();
        }
        handing_on_ = false;
    }

    std::size_t threads_;
    std::mutex taking_, state_;
    std::condition_variable room_;
    std::vector<slot> slots_;
    std::size_t taken_ = 0, handed_ = 0; ///< pieces so far
    bool ended_ = false, handing_on_ = false;
    std::atomic<bool> stopped_ = false;
    std::exception_ptr why_;
};
