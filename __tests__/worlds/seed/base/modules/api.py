"""The HTTP API: `/sdapi/v1/txt2img` and `/sdapi/v1/img2img`."""

import base64
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

from modules.processing import (
    StableDiffusionProcessing,
    StableDiffusionProcessingImg2Img,
    process_images,
)

KINDS = {
    "/sdapi/v1/txt2img": StableDiffusionProcessing,
    "/sdapi/v1/img2img": StableDiffusionProcessingImg2Img,
}


def generate(path, payload):
    """Answer a request of the API: images in base64 and the seeds used."""
    result = process_images(KINDS[path](**payload))
    return {
        "images": [base64.b64encode(data).decode("ascii") for data in result.images],
        "parameters": payload,
        "info": json.dumps({"all_seeds": result.seeds, "paths": result.paths}),
    }


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200, {"status": "ok"})

    def do_POST(self):
        if self.path not in KINDS:
            self.answer(404, {"detail": "Not Found"})
            return
        length = int(self.headers.get("Content-Length", "0"))
        self.answer(200, generate(self.path, json.loads(self.rfile.read(length))))

    def answer(self, status, body):
        data = json.dumps(body).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def create_server(port):
    return HTTPServer(("127.0.0.1", port), Handler)
