"""Progress of the running job."""


class State:
    def __init__(self):
        self.job = ""
        self.job_no = 0
        self.job_count = 0
        self.interrupted = False

    def begin(self, job, count):
        self.job = job
        self.job_no = 0
        self.job_count = count
        self.interrupted = False

    def next_job(self):
        self.job_no += 1

    def interrupt(self):
        self.interrupted = True

    def end(self):
        self.job = ""
        self.job_count = 0
