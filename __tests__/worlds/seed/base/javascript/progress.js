function percent(done, total) {
    return total === 0 ? 0 : Math.round((100 * done) / total);
}

document.addEventListener("progress", (event) => {
    const bar = document.querySelector("#progress");
    bar.style.width = percent(event.detail.done, event.detail.total) + "%";
});
